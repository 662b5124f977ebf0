package org.kneeroll.cli.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.pdf.read.CarriedFiles;
import org.kneeroll.pdf.read.Reading;

/** The files that a leaflet named on the command line carries. */
public final class CarriedSource {

  private final Terminal terminal;

  /** Leaflets that are named from where a command runs. */
  public CarriedSource(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Reads them.
   *
   * @param password empty for a leaflet that needs none
   * @throws Failure if the leaflet cannot be read, or carries no files
   */
  public CarriedFiles read(Path leaflet, String password) {
    String name = terminal.name(leaflet);
    List<String> problems = new ArrayList<>();
    Optional<byte[]> bytes = new PdfInputs(terminal).bytes(leaflet, problems);
    if (bytes.isEmpty()) {
      throw Failure.io(problems.get(0));
    }
    Reading<CarriedFiles> reading = CarriedFiles.read(bytes.get(), password);
    if (reading instanceof Reading.Failed<CarriedFiles> failed) {
      throw Failure.io("cannot read " + name + ": " + failed.obstacle().message());
    }
    CarriedFiles carried = ((Reading.Done<CarriedFiles>) reading).value();
    if (carried.files().isEmpty() && carried.refused().isEmpty()) {
      throw Failure.io(
          name
              + " carries no files: a leaflet does if it is printed with `kneeroll leaflet"
              + " --attach-source`");
    }
    return carried;
  }
}
