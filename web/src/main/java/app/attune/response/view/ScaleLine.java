package app.attune.response.view;

import app.attune.access.view.Words;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where two answers to one scale stand on the drawn line, which runs from x 20 to x 300.
 *
 * @param first the first partner's: a filled dot, named above the line
 * @param second the second partner's: a dashed ring, named below it
 */
public record ScaleLine(Mark first, Mark second) {
  private static final int START = 20;
  private static final int STEPS = 9;
  private static final int LENGTH = 280;

  /** Whether both chose the same: then the ring goes around the dot. */
  public boolean same() {
    return first.value() == second.value();
  }

  /** One for each number from 1 to 10. */
  public List<Integer> ticks() {
    return IntStream.rangeClosed(1, STEPS + 1).mapToObj(ScaleLine::place).toList();
  }

  private static int place(int value) {
    return START + Math.round((value - 1f) * LENGTH / STEPS);
  }

  /** One partner's answer, 1 to 10. */
  public record Mark(String name, int value) {
    private static final int LONGEST_NAME = 14;

    public int x() {
      return place(value);
    }

    /** The name and the number; a long name is an initial here, the description has it whole. */
    public String label() {
      String shown = name.length() <= LONGEST_NAME ? name : Words.initial(name);
      return shown + " " + value;
    }

    /** Keeps the label inside the drawing at both ends. */
    public String anchor() {
      return value <= 3 ? "start" : value >= 8 ? "end" : "middle";
    }

    public int labelX() {
      return switch (anchor()) {
        case "start" -> x() - 9;
        case "end" -> x() + 9;
        default -> x();
      };
    }
  }
}
