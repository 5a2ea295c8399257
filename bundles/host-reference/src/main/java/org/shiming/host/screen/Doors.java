package org.shiming.host.screen;

import org.shiming.host.app.Logins;
import org.shiming.host.app.Sessions;
import org.shiming.host.app.Tokens;

/**
 * The way in and out.
 *
 * @param logins logging in
 * @param sessions logging out
 * @param tokens the hand-over to the suite
 * @param secureCookies whether cookies travel over HTTPS only
 */
public record Doors(Logins logins, Sessions sessions, Tokens tokens, boolean secureCookies) {}
