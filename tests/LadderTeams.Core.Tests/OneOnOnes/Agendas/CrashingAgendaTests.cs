using LadderTeams.Core.OneOnOnes.Invites;
using LadderTeams.Core.Tests.OneOnOnes.Invites;

namespace LadderTeams.Core.Tests.OneOnOnes.Agendas;

/// <summary>People and a program that is killed at any time, in any order: what holds at the end whatever happened.</summary>
public sealed class CrashingAgendaTests
{
    [Fact]
    public void However_it_is_killed_each_wish_costs_one_mail_at_most_and_there_is_one_block_at_most()
    {
        for (var seed = 0; seed < 600; seed++) { Play(seed); }
    }

    private static void Play(int seed)
    {
        var random = new Random(seed);
        var series = new SimulatedInvite();
        var (wishes, isTouched) = (0, false);
        for (var turns = 0; turns < 25; turns++)
        {
            switch (random.Next(8))
            {
                case 0:
                    series.TurnOn();
                    (wishes, isTouched) = (wishes + 1, false);
                    break;
                case 1:
                    series.TurnOff();
                    (wishes, isTouched) = (wishes + 1, isTouched && series.Invite.Find(Some.Link, null).State is not BlockState.Missing);
                    break;
                case 2 when series.Invite.Find(Some.Link, null).Hash is not null:
                    series.DeleteBlock();
                    isTouched = true;
                    break;
                default:
                    series.RunUntil(random.Next(4));
                    break;
            }

            Assert.True(series.Invite.Find(Some.Link, Some.Two.Hash).State is BlockState.Intact or BlockState.Missing, $"seed {seed}");
            Assert.True(series.Mails <= wishes, $"seed {seed}: {series.Mails} mails for {wishes} wishes");
        }

        var mails = series.Mails;
        series.Run();
        Assert.True(series.Mails - mails <= 1, $"seed {seed}");
        var state = series.Invite.Find(Some.Link, Some.Two.Hash).State;
        if (!series.Agenda.IsOn) { Assert.Equal((seed, SimulatedInvite.Own), (seed, series.Body)); }
        else if (!isTouched) { Assert.Equal((seed, BlockState.Intact), (seed, state)); }

        Assert.False(series.Agenda.IsPending && wishes > 0, $"seed {seed}");
    }
}
