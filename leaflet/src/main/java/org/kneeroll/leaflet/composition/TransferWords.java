package org.kneeroll.leaflet.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.Block.Tone;

/** How to get out of the position of an exercise: once where several end in the same way. */
final class TransferWords {

  private final Wording wording;
  private final AmountWords amounts;
  private final int exercises;
  private final Shared<String> transfers;

  TransferWords(Wording wording, List<Programme.Entry> entries) {
    this.wording = wording;
    this.amounts = new AmountWords(wording);
    this.exercises = entries.size();
    this.transfers =
        Shared.among(
            entries,
            2,
            entry -> {
              String transfer = entry.exercise().transfer();
              return transfer == null ? List.of() : List.of(transfer);
            });
  }

  /** The part after all exercises, with its heading; empty if no two end in the same way. */
  List<Block> afterAll() {
    Map<String, List<Integer>> common = transfers.common();
    if (common.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, wording.say("rise.heading")));
    List<String> some = new ArrayList<>();
    common.forEach(
        (transfer, numbers) -> {
          if (numbers.size() == exercises) {
            blocks.add(new Block.Paragraph(Tone.PLAIN, transfer));
          } else {
            some.add(
                wording.say(
                    "rise.some", amounts.exercises(numbers), Sentences.continued(transfer)));
          }
        });
    if (!some.isEmpty()) {
      blocks.add(new Block.Items(false, some));
    }
    return blocks;
  }

  /** What stands with an exercise that ends in a way of its own. */
  List<Block> own(Programme.Entry entry) {
    return transfers.own(entry).stream()
        .<Block>map(transfer -> new Block.Paragraph(Tone.PLAIN, transfer))
        .toList();
  }
}
