package org.kneeroll.leaflet.composition;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.measure.TimeRange;

/** Says numbers, ranges, times and lists of numbers; a range stays a range. */
final class AmountWords {

  private final Wording wording;

  AmountWords(Wording wording) {
    this.wording = wording;
  }

  /** A count: "10", "10 to 15" or "about 20". */
  String count(CountRange count) {
    return number(count.from(), count.to(), count.about());
  }

  /** A time in the largest unit that divides both ends: "30 seconds" or "2 to 3 minutes". */
  String time(TimeRange time) {
    int from = time.fromSeconds();
    int to = time.toSeconds();
    boolean hours = from % 3600 == 0 && to % 3600 == 0;
    boolean minutes = from % 60 == 0 && to % 60 == 0;
    int unit = hours ? 3600 : minutes ? 60 : 1;
    String name = hours ? "time.hour" : minutes ? "time.minute" : "time.second";
    return unit(name, from / unit, to / unit, time.about());
  }

  /** A number of days, in weeks where it is 2 weeks or more and even: "2 days" or "6 weeks". */
  String days(CountRange days) {
    boolean weeks = days.from() >= 14 && days.from() % 7 == 0 && days.to() % 7 == 0;
    return weeks
        ? unit("time.week", days.from() / 7, days.to() / 7, days.about())
        : unit("time.day", days.from(), days.to(), days.about());
  }

  private String unit(String name, int from, int to, boolean about) {
    return wording.say(to == 1 ? name : name + "s", number(from, to, about));
  }

  private String number(int from, int to, boolean about) {
    String number = from == to ? Integer.toString(from) : wording.say("amount.range", from, to);
    return about ? wording.say("amount.about", number) : number;
  }

  /** Things one after the other: "a", "a and b" or "a, b and c"; empty for none. */
  String list(List<String> things) {
    String list = "";
    for (int i = 0; i < things.size(); i++) {
      String next = things.get(i);
      list =
          i == 0
              ? next
              : wording.say(i == things.size() - 1 ? "list.and" : "list.comma", list, next);
    }
    return list;
  }

  /**
   * Exercises by number: "Exercise 2", "Exercises 4 and 5" or "Exercises 1 to 3 and 6".
   *
   * @param numbers rising, at least one
   */
  String exercises(List<Integer> numbers) {
    List<String> runs = new ArrayList<>();
    int i = 0;
    while (i < numbers.size()) {
      int last = i;
      while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
        last++;
      }
      if (last - i >= 2) {
        runs.add(wording.say("amount.range", numbers.get(i), numbers.get(last)));
      } else {
        numbers.subList(i, last + 1).forEach(number -> runs.add(number.toString()));
      }
      i = last + 1;
    }
    return wording.say(numbers.size() == 1 ? "exercise.one" : "exercise.many", list(runs));
  }
}
