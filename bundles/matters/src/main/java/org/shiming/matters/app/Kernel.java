package org.shiming.matters.app;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.Designate;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.channel.ExplainerDirectory;
import org.shiming.api.channel.ExplanationChannel;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Appointment;
import org.shiming.api.matters.EarlierExplanation;
import org.shiming.api.matters.ExplanationGate;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.matters.JudgeAppointments;
import org.shiming.api.matters.LoopGuide;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.Matters;
import org.shiming.api.matters.NextStep;
import org.shiming.api.matters.OpenMatter;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.matters.SessionView;
import org.shiming.api.matters.TimelineItem;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.SessionId;
import org.shiming.matters.domain.Booking;
import org.shiming.matters.domain.Gates;
import org.shiming.matters.domain.MatterFile;
import org.shiming.matters.domain.Refusals;
import org.shiming.matters.domain.Settings;

/** The kernel: one place for matters, sessions, appointments and gates. Stateless; safe for concurrent use. */
@Component(service = {Matters.class, ExplanationGate.class, JudgeAppointments.class, LoopGuide.class, Kernel.class},
        configurationPid = KernelConfig.PID)
@Designate(ocd = KernelConfig.class)
public final class Kernel implements Matters, ExplanationGate, JudgeAppointments, LoopGuide {
    private static final long GUARD_MILLIS = 2_000;

    volatile Supplier<List<ExplanationChannel>> channels;
    volatile Supplier<List<ExplainerDirectory>> directories;

    private final Late<ExplanationChannel> installedChannels = new Late<>();
    private final Late<ExplainerDirectory> installedDirectories = new Late<>();
    private final Ground ground;
    private final Plugins plugins;
    private final GateDesk gates;
    private final Opening opening;
    private final Recording recording;
    private final Appointing appointing;
    private final Closings closings;
    private final Moving moving;
    private final Guiding guiding;
    private final Guard guard;

    /**
     * Made by Declarative Services.
     *
     * @param house the kernel's own database and feed
     * @param host the court's case system
     * @param config what a court may set
     */
    @Activate
    public Kernel(@Reference FeedHouse house, @Reference CaseSystem host, KernelConfig config) {
        this(Ground.of(house.tx(), house::ring, Clock.systemUTC(),
                new Settings(config.partyNoShowUsesOnce(), config.clockToleranceSeconds(), config.ownerWorkingDays(),
                        config.nightlyHour())),
                host, GUARD_MILLIS);
    }

    Kernel(Ground ground, CaseSystem host, long guardMillis) {
        CaseDesk cases = new CaseDesk(host);
        this.ground = ground;
        this.guard = new Guard(guardMillis);
        this.channels = installedChannels;
        this.directories = installedDirectories;
        this.plugins = new Plugins(() -> channels.get(), () -> directories.get(), guard);
        this.gates = new GateDesk(ground, cases, plugins);
        this.opening = new Opening(ground, cases);
        this.recording = new Recording(ground, gates);
        this.appointing = new Appointing(ground, gates);
        this.closings = new Closings(ground, new Owning(ground));
        this.moving = new Moving(ground, gates);
        this.guiding = new Guiding(ground, gates, plugins);
    }

    /**
     * A mode of explaining has come.
     *
     * @param channel got when it is first used
     */
    @Reference(service = ExplanationChannel.class, cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY, unbind = "removeChannel")
    public void addChannel(ComponentServiceObjects<ExplanationChannel> channel) {
        installedChannels.add(channel);
    }

    /**
     * A mode of explaining goes.
     *
     * @param channel which
     */
    public void removeChannel(ComponentServiceObjects<ExplanationChannel> channel) {
        installedChannels.remove(channel);
    }

    /**
     * A list of explainers has come.
     *
     * @param directory got when it is first used
     */
    @Reference(service = ExplainerDirectory.class, cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY, unbind = "removeDirectory")
    public void addDirectory(ComponentServiceObjects<ExplainerDirectory> directory) {
        installedDirectories.add(directory);
    }

    /**
     * A list of explainers goes.
     *
     * @param directory which
     */
    public void removeDirectory(ComponentServiceObjects<ExplainerDirectory> directory) {
        installedDirectories.remove(directory);
    }

    /** Stops. */
    @Deactivate
    public void close() {
        guard.close();
    }

    Ground ground() {
        return ground;
    }

    Plugins plugins() {
        return plugins;
    }

    @Override
    public Outcome<GateAnswer> ask(GateQuery query) {
        return gates.ask(query);
    }

    @Override
    public Outcome<GateAnswer> fulfilled(SessionId session) {
        Optional<SessionView> found = ground.tx().read(em -> ground.sessions().find(em, session));
        return found.map(view -> Outcome.done(Gates.filed(view.filedReceipt())))
                .orElseGet(() -> Outcome.refused(Refusals.sessionUnknown()));
    }

    @Override
    public Outcome<MatterView> open(Act act, OpenMatter wish) {
        return opening.open(act, wish);
    }

    @Override
    public Outcome<SessionView> record(Act act, RecordSession session) {
        return recording.record(act, session);
    }

    @Override
    public Outcome<SessionView> filed(Act act, SessionId session, String receiptNumber, Instant receivedAt) {
        return closings.filed(act, new Closings.Receipt(session, receiptNumber, receivedAt));
    }

    @Override
    public Outcome<Appointment> book(Act act, MatterId matter, PersonId judge, Instant at,
            Optional<RecordSession.Approval> approval) {
        return appointing.book(act, new Appointing.Wish(matter, judge, at, approval));
    }

    @Override
    public Outcome<Appointment> change(Act act, AppointmentId appointment, Appointment.State state, String reason) {
        return appointing.change(act, new Appointing.Alteration(appointment, state, reason));
    }

    @Override
    public Outcome<MatterView> close(Act act, MatterId matter, MatterState state, String reason) {
        return closings.close(act, new Closings.Wish(matter, state, reason));
    }

    @Override
    public Optional<MatterView> matter(CourtCode court, MatterId id) {
        return ground.tx().read(em -> ground.matters().find(em, id)).map(MatterFile::view)
                .filter(view -> view.court().equals(court));
    }

    @Override
    public List<MatterView> ofCase(CourtCode court, CaseNumber caseNumber) {
        return views(ground.tx().read(em -> ground.matters().ofCase(em, court, caseNumber)));
    }

    @Override
    public Optional<SessionView> session(CourtCode court, SessionId id) {
        return ground.tx().read(em -> ground.sessions().find(em, court, id));
    }

    @Override
    public List<SessionView> sessions(CourtCode court, CaseNumber caseNumber) {
        return ground.tx().read(em -> ground.sessions().ofCase(em, court, caseNumber));
    }

    @Override
    public List<Appointment> appointments(CaseNumber caseNumber, PartyId party) {
        return ground.tx().read(em -> ground.appointments().ofParty(em, caseNumber, party)).stream()
                .map(Booking::view).toList();
    }

    @Override
    public List<TimelineItem> timeline(CourtCode court, CaseNumber caseNumber) {
        return ground.tx().read(em -> ground.timeline().of(em, court, caseNumber));
    }

    @Override
    public List<MatterView> open(CourtCode court, Optional<PersonId> owner, Optional<MatterId> before, int max) {
        int page = Math.max(1, Math.min(200, max));
        return views(ground.tx().read(em -> ground.matters().openPage(em, court, owner, before, page)));
    }

    @Override
    public Outcome<Appointment> handOver(Act act, AppointmentId appointment, PersonId judge, String reason,
            Optional<RecordSession.Approval> approval) {
        return moving.handOver(act, new Moving.Judge(appointment, judge, reason, approval));
    }

    @Override
    public Outcome<Appointment> reschedule(Act act, AppointmentId appointment, Instant at, String reason) {
        return moving.reschedule(act, new Moving.Time(appointment, at, reason));
    }

    @Override
    public List<Appointment> booked(CourtCode court, Optional<PersonId> judge, int max) {
        int page = Math.max(1, Math.min(200, max));
        return ground.tx().read(em -> ground.appointments().booked(em, court, judge, page)).stream()
                .map(Booking::view).toList();
    }

    @Override
    public Outcome<List<NextStep>> next(CourtCode court, MatterId matter) {
        return guiding.next(court, matter);
    }

    @Override
    public List<EarlierExplanation> earlier(CourtCode court, PartyId party, int max) {
        return guiding.earlier(court, party, max);
    }

    private static List<MatterView> views(List<MatterFile> files) {
        return files.stream().map(MatterFile::view).toList();
    }
}
