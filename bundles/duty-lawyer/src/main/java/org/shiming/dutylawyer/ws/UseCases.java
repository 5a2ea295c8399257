package org.shiming.dutylawyer.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.dutylawyer.app.Attendance;
import org.shiming.dutylawyer.app.Briefing;
import org.shiming.dutylawyer.app.Calls;
import org.shiming.dutylawyer.app.Conflicts;
import org.shiming.dutylawyer.app.Engagements;
import org.shiming.dutylawyer.app.Leaves;
import org.shiming.dutylawyer.app.OnDuty;
import org.shiming.dutylawyer.app.PaySheet;
import org.shiming.dutylawyer.app.People;
import org.shiming.dutylawyer.app.Roster;
import org.shiming.dutylawyer.app.RosterBook;
import org.shiming.dutylawyer.app.Sessions;
import org.shiming.dutylawyer.app.Settings;
import org.shiming.dutylawyer.app.Swaps;
import org.shiming.dutylawyer.app.Templates;

/** What the service can do, gathered from the registry in three groups. */
@Component(service = UseCases.class)
public final class UseCases {
    final Rostering rostering;
    final Receiving receiving;
    final Office office;

    /** @param rostering who serves when @param receiving parties @param office list, pay, settings */
    @Activate
    public UseCases(@Reference Rostering rostering, @Reference Receiving receiving, @Reference Office office) {
        this.rostering = rostering;
        this.receiving = receiving;
        this.office = office;
    }

    /** Who serves when. */
    @Component(service = Rostering.class)
    public static final class Rostering {
        final Roster roster;
        final RosterBook book;
        final Templates templates;
        final Leaves leaves;
        final Swaps swaps;
        final Attendance attendance;

        /**
         * @param roster changes
         * @param book pages
         * @param templates weekly
         * @param leaves leaves
         * @param swaps swaps
         * @param attendance signing in and out
         */
        @Activate
        public Rostering(@Reference Roster roster, @Reference RosterBook book, @Reference Templates templates,
                @Reference Leaves leaves, @Reference Swaps swaps, @Reference Attendance attendance) {
            this.roster = roster;
            this.book = book;
            this.templates = templates;
            this.leaves = leaves;
            this.swaps = swaps;
            this.attendance = attendance;
        }
    }

    /** Parties who come. */
    @Component(service = Receiving.class)
    public static final class Receiving {
        final OnDuty onDuty;
        final Calls calls;
        final Briefing briefing;
        final Conflicts conflicts;
        final Sessions sessions;

        /**
         * @param onDuty who is on duty
         * @param calls who waits
         * @param briefing the sheet
         * @param conflicts the check
         * @param sessions explanations
         */
        @Activate
        public Receiving(@Reference OnDuty onDuty, @Reference Calls calls, @Reference Briefing briefing,
                @Reference Conflicts conflicts, @Reference Sessions sessions) {
            this.onDuty = onDuty;
            this.calls = calls;
            this.briefing = briefing;
            this.conflicts = conflicts;
            this.sessions = sessions;
        }
    }

    /** The list, declarations, pay. */
    @Component(service = Office.class)
    public static final class Office {
        final People people;
        final Engagements engagements;
        final PaySheet pay;
        final Settings settings;

        /** @param people the list @param engagements declarations @param pay the sheet @param settings rates, place */
        @Activate
        public Office(@Reference People people, @Reference Engagements engagements, @Reference PaySheet pay,
                @Reference Settings settings) {
            this.people = people;
            this.engagements = engagements;
            this.pay = pay;
            this.settings = settings;
        }
    }
}
