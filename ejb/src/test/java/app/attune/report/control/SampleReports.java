package app.attune.report.control;

import app.attune.report.boundary.ReportContent;
import app.attune.report.boundary.ReportContent.AreaFigures;
import app.attune.report.boundary.ReportContent.Entry;
import app.attune.report.boundary.ReportContent.PartnerEntry;
import app.attune.report.boundary.ReportContent.PartnerFigures;
import app.attune.report.boundary.ReportContent.WeekFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reports about people who do not exist. */
final class SampleReports {
  private static final List<String> LEAVES_OUT =
      List.of(
          "KEPT_ANSWERS",
          "UNOPENED_ANSWERS",
          "TAKEN_BACK_ANSWERS",
          "JOINT_ANSWERS",
          "PRIVATE_NOTES",
          "MESSAGES");

  private SampleReports() {}

  static ReportContent mayaAndJonas() {
    return mayaAndJonas(
        entries(),
        "Both came wanting fewer arguments about small things. They now name small things sooner,"
            + " and both report feeling closer. Feeling heard is where their views still differ most.");
  }

  static ReportContent mayaAndJonas(List<Entry> entries, String summary) {
    return new ReportContent(
        "Harbor Lane Counseling",
        "2026-0142",
        LocalDate.of(2026, 11, 18),
        "Ines Halloran",
        "LMFT",
        "Maya",
        "Jonas",
        LocalDate.of(2026, 6, 3),
        LocalDate.of(2026, 11, 17),
        34,
        7,
        new PartnerFigures("Maya", 34, 29, 3, 3, 2),
        new PartnerFigures("Jonas", 34, 25, 6, 7, 2),
        7.4,
        areas(),
        weeks(),
        entries,
        summary,
        "Continue fortnightly. Keep disclosures small, one each before a session. Return to feeling"
            + " heard with Three curious questions.",
        List.of("EXERCISES", "SHARED_ANSWERS", "COMPLETION", "HELPFULNESS", "SUMMARY", "PLAN"),
        LEAVES_OUT);
  }

  static ReportContent nothingAssigned() {
    return new ReportContent(
        "Harbor Lane Counseling",
        "2026-0143",
        LocalDate.of(2026, 11, 18),
        "Ines Halloran",
        "",
        "Lena",
        "Marcus",
        LocalDate.of(2025, 12, 1),
        LocalDate.of(2026, 1, 31),
        0,
        0,
        new PartnerFigures("Lena", 0, 0, 0, 0, 0),
        new PartnerFigures("Marcus", 0, 0, 0, 0, 0),
        0,
        List.of(),
        List.of(),
        List.of(),
        "",
        "",
        List.of("EXERCISES", "SHARED_ANSWERS", "COMPLETION", "HELPFULNESS"),
        LEAVES_OUT);
  }

  static ReportContent quoting(String... quotes) {
    Entry entry =
        new Entry(
            LocalDate.of(2026, 11, 16),
            "Two versions",
            "CREATE_SHARED_MEMORIES",
            new PartnerEntry("DONE", List.of(quotes)),
            new PartnerEntry("NOT_DONE_YET", List.of()));
    return mayaAndJonas(List.of(entry), "A few words.");
  }

  private static List<AreaFigures> areas() {
    return List.of(
        new AreaFigures("TALK_OPENLY", 8, 7, 6),
        new AreaFigures("REALLY_LISTEN", 6, 5, 5),
        new AreaFigures("TRY_TO_UNDERSTAND", 5, 4, 3),
        new AreaFigures("SPEND_QUALITY_TIME", 6, 6, 5),
        new AreaFigures("CREATE_SHARED_MEMORIES", 3, 3, 2),
        new AreaFigures("BE_HONEST_AND_OPEN", 4, 3, 2),
        new AreaFigures("CONSIDER_GETTING_HELP", 2, 1, 2));
  }

  private static List<WeekFigures> weeks() {
    int[] first = {50, 100, 50, 67, 100, 0, -1, 50, 100, 100, 50, 100};
    int[] second = {50, 50, 0, 67, 50, 50, -1, 0, 50, 100, 100, 75};
    List<WeekFigures> weeks = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      weeks.add(
          new WeekFigures(
              LocalDate.of(2026, 6, 1).plusWeeks(i), first[i % 12], second[(i * 5) % 12]));
    }
    return weeks;
  }

  private static List<Entry> entries() {
    return List.of(
        entry(
            11,
            16,
            "Two versions",
            "CREATE_SHARED_MEMORIES",
            "You told me about your grandfather’s boat, and I remember thinking: I want to hear all"
                + " of these.",
            "I only kept going because you kept asking."),
        entry(
            11,
            9,
            "Micro-moments log",
            "SPEND_QUALITY_TIME",
            "He left the hall light on for me.",
            "She texted the song from the car."),
        entry(
            10,
            29,
            "Echo round",
            "REALLY_LISTEN",
            "What I heard is that the phone isn’t the point. The point is looking up.",
            "What I heard is that the phone isn’t the point. The point is looking up."),
        entry(
            10,
            22,
            "The need beneath",
            "TRY_TO_UNDERSTAND",
            "Under the dishes: I want to not be the only one who notices.",
            "Under going quiet: time to find the right words."),
        entry(
            10,
            15,
            "Three curious questions",
            "REALLY_LISTEN",
            "I asked about the job and learned he is proud of it. I had only heard tired.",
            "She asked what I miss. Nobody had asked me that this year."),
        new Entry(
            LocalDate.of(2026, 10, 8),
            "Appreciation and ask",
            "BE_HONEST_AND_OPEN",
            new PartnerEntry("DONE", List.of()),
            new PartnerEntry("NOT_DONE_YET", List.of())),
        entry(
            10,
            1,
            "Weather report",
            "TALK_OPENLY",
            "Foggy, a four. Mostly sleep.",
            "Restless. I wanted company, not talk."));
  }

  private static Entry entry(
      int month, int day, String title, String area, String first, String second) {
    return new Entry(
        LocalDate.of(2026, month, day),
        title,
        area,
        new PartnerEntry("DONE", List.of(first)),
        new PartnerEntry("DONE", List.of(second)));
  }
}
