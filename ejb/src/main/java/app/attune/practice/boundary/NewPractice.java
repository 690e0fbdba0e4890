package app.attune.practice.boundary;

import java.time.ZoneId;
import java.util.List;

/**
 * A practice as its owner founds it; reveals open at 19:00 until the owner chooses another hour.
 */
public record NewPractice(
    String name,
    ZoneId zone,
    String emergencyNumber,
    List<PracticeInfo.CrisisContact> crisisContacts,
    String ownerName) {}
