package app.attune.tests.planted.deputy.couple.boundary;

import app.attune.access.control.Deputy;

/** Acts in the name of whoever it likes. */
public class ActsForOthers {
  public void read(Deputy deputy) {
    deputy.actFor("somebody else");
  }
}
