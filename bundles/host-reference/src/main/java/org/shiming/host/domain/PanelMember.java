package org.shiming.host.domain;

/**
 * A judge who sits on the case.
 *
 * @param personId who
 * @param name the name
 * @param position 审判长, 承办人 or 成员
 */
public record PanelMember(String personId, String name, String position) {}
