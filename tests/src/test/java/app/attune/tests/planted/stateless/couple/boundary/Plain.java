package app.attune.tests.planted.stateless.couple.boundary;

/** A boundary without a transaction. */
public class Plain {}
