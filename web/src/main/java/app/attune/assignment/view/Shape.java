package app.attune.assignment.view;

import app.attune.access.view.Given;
import app.attune.access.view.Notices;
import app.attune.assignment.boundary.GivenAssignment;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a counselor fills in to give an exercise. The token makes a double press one assignment. */
public class Shape implements Serializable {
  private static final long serialVersionUID = 1L;

  private String token = UUID.randomUUID().toString();
  private Recipients who = Recipients.EACH;
  private @Nullable LocalDate opens;
  private @Nullable LocalDate due;
  private final RepeatForm repeat = new RepeatForm();
  private RevealChoice reveal = RevealChoice.WHEN_BOTH_DONE;
  private String whyNote = "";
  private final RemindForm remind = new RemindForm();

  /** A week from this day, unless somebody said otherwise. */
  void begin(LocalDate today) {
    if (opens == null && due == null) {
      opens = today;
      due = today.plusWeeks(1);
    }
  }

  /** What was given already, to be changed. */
  void take(GivenAssignment given) {
    who = given.recipients();
    opens = given.opens();
    due = given.due();
    reveal = given.reveal();
    whyNote = given.whyNote();
    remind.take(given.reminding());
    repeat.keep(given.rule());
  }

  /** The first day, which has to be there. */
  LocalDate firstDay() {
    return Notices.given("opens", opens);
  }

  /** The day it is wished by; nobody reads it where there is a repetition. */
  LocalDate lastDay() {
    return repeat.isRepeating() ? firstDay() : Notices.given("due", due);
  }

  /** How it comes again, as RFC 5545 writes it; empty for once. */
  String rule() {
    return repeat.rule(firstDay());
  }

  UUID tokenId() {
    return Given.id(token);
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  public Recipients getWho() {
    return who;
  }

  public void setWho(Recipients who) {
    this.who = who;
  }

  public RepeatForm getRepeat() {
    return repeat;
  }

  public @Nullable LocalDate getOpens() {
    return opens;
  }

  public void setOpens(@Nullable LocalDate opens) {
    this.opens = opens;
  }

  public @Nullable LocalDate getDue() {
    return due;
  }

  public void setDue(@Nullable LocalDate due) {
    this.due = due;
  }

  public RevealChoice getReveal() {
    return reveal;
  }

  public void setReveal(RevealChoice reveal) {
    this.reveal = reveal;
  }

  public String getWhyNote() {
    return whyNote;
  }

  public void setWhyNote(@Nullable String whyNote) {
    this.whyNote = whyNote == null ? "" : whyNote.strip();
  }

  public RemindForm getRemind() {
    return remind;
  }
}
