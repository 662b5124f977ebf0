package org.kneeroll.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * The reference checker of PDF/UA and PDF/A, as a function; for modules whose tests depend on
 * veraPDF.
 */
public final class VeraPdf {

  private static final Logger LOG = Logger.getLogger("org.verapdf");

  static {
    LOG.setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /**
   * The rules that a file breaks, each as clause, number and message.
   *
   * @param flavour such as {@code ua1} or {@code 2a}
   */
  public static Set<String> brokenRules(byte[] pdf, String flavour) {
    PDFAFlavour chosen = PDFAFlavour.byFlavourId(flavour);
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), chosen)) {
      ValidationResult result =
          Foundries.defaultInstance().createValidator(chosen, false).validate(parser);
      Set<String> broken = new TreeSet<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          broken.add(
              assertion.getRuleId().getClause()
                  + "-"
                  + assertion.getRuleId().getTestNumber()
                  + " "
                  + assertion.getMessage());
        }
      }
      if (!result.isCompliant() && broken.isEmpty()) {
        broken.add("not compliant, without a reason");
      }
      return broken;
    } catch (VeraPDFException | IOException e) {
      throw new AssertionError("veraPDF could not check the file", e);
    }
  }
}
