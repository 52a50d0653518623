using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Agendas;
using LadderTeams.Core.OneOnOnes.Invites;
using LadderTeams.Core.OneOnOnes.Recognition;
using LadderTeams.Core.Tests.OneOnOnes.Invites;
using LadderTeams.Core.Tests.OneOnOnes.Recognition;

namespace LadderTeams.Core.Tests.OneOnOnes.Agendas;

/// <summary>A series in a calendar, and a program that follows the rule and can stop between any two of its steps.</summary>
internal sealed class SimulatedInvite
{
    public const string Own = "<p>Bring the roadmap.</p>";

    private (Invite Invite, AgendaMark? Mark, int Version) calendar = (Some.Html(Own), null, 1);

    public SeriesAgenda Agenda { get; private set; } = new(Calendar.Ada, "en-GB");

    public SeriesVerdict Verdict { get; set; } = Calendar.Verdict(Calendar.With("ada@example.com"));

    public Result<InviteBlock> Wanted { get; set; } = Some.Two;

    /// <summary>Writes that reached the calendar, each of which mails the invited.</summary>
    public int Mails { get; private set; }

    public string Body
    {
        get => calendar.Invite.Body;
        set => calendar = (calendar.Invite with { Body = value }, calendar.Mark, calendar.Version + 1);
    }

    public Invite Invite => calendar.Invite;

    public void TurnOn(bool isRefreshed = false) => Agenda = Agenda.TurnOn(isRefreshed, "en-GB");

    public void TurnOff(bool isRemovedEdited = false) => Agenda = Agenda.TurnOff(isRemovedEdited);

    /// <summary>What is known of the series is lost; the calendar stays.</summary>
    public void Forget() => Agenda = new(Calendar.Ada, "en-GB");

    public void DeleteBlock() => Body = Some.Done(Invite.Remove(Some.Link, Invite.Find(Some.Link, null).Hash!)).Body;

    /// <summary>Goes on until nothing is left to do.</summary>
    public void Run()
    {
        for (var runs = 0; runs < 3; runs++) { RunUntil(int.MaxValue); }
    }

    /// <param name="steps">How many steps are done before the program is killed: one is to save that a write begins, two is the write, three is to save its end.</param>
    public void RunUntil(int steps)
    {
        var (invite, mark, version) = calendar;
        var step = AgendaRule.Next(Agenda, new(Verdict, invite, mark), Some.Link, Agenda.NeedsBlock ? Wanted : null);
        if (steps < 1) { return; }

        if (step.Write is not { } write)
        {
            Agenda = step.Agenda;
            return;
        }

        Agenda = step.Agenda.Begin(write.Hash);
        if (steps < 2) { return; }

        calendar = (write.Invite, Agenda.Begun, version + 1);
        Mails++;
        if (steps < 3) { return; }

        Agenda = Agenda.Finish(write.Invite, Some.Link, isJoinLinkKept: true);
    }
}
