using System.Security.Cryptography;
using System.Text;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Agendas;
using LadderTeams.Core.OneOnOnes.Recognition;
using LadderTeams.Service.OneOnOnes.Mailboxes;
using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.OneOnOnes.Waking;
using LadderTeams.Service.Tests.Growth;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.OneOnOnes;

/// <summary>What is kept once a manager has turned on a series, without a calendar.</summary>
internal static class TurnedOnSeries
{
    public const string Version = "W/\"seen\"", Secret = "00112233445566778899aabbccddeeff";

    /// <returns>The state of the manager's calendar, of which Graph tells changes.</returns>
    public static async Task<MailboxState> TurnedOnAsync(this Company company, Somebody manager, Somebody report)
    {
        var (organizer, with) = (PersonId.From(manager.Id)!, PersonId.From(report.Id)!);
        var reference = new SeriesReference(SeriesKey.Of(company.Tenant.Id, organizer, $"{manager.Id} and {report.Id}"), organizer, with);
        var series = new KeptSeries(company.Tenant.Id, reference, EventOf(report), ["report@example.com"], new SeriesAgenda(with, null).TurnOn(false, null))
        {
            JoinAddress = $"https://teams.microsoft.com/l/meetup-join/19%3ameeting_{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(reference.Key)))}%40thread.v2/0",
            SeenVersion = Version,
            OutcomeAt = company.Time.Now,
        };
        await company.Services.GetRequiredService<SeriesIndex>().ReplaceAsync(company.Tenant.Id, reference, series.Chat, CancellationToken.None);
        Assert.NotNull(await company.Services.GetRequiredService<SeriesStore>().WriteAsync(series, CancellationToken.None));
        var mailboxes = company.Services.GetRequiredService<MailboxStore>();
        await company.Services.GetRequiredService<FollowedMailboxes>().FollowAsync(company.Tenant.Id, KnownPerson.From(organizer, "manager@example.com"), CancellationToken.None);
        var mailbox = (await mailboxes.FindAsync(company.Tenant.Id, organizer, CancellationToken.None))!;
        Assert.True(await mailboxes.WriteAsync(mailbox.Showing([series]) with { Secret = Secret, Subscription = "subscription", SubscribedUntil = company.Time.Now.AddDays(6) }, CancellationToken.None));
        await company.Services.GetRequiredService<Wakings>().AddAsync(company.Tenant.Id, organizer, TimeSpan.Zero, CancellationToken.None);
        return (await mailboxes.FindAsync(company.Tenant.Id, organizer, CancellationToken.None))!;
    }

    public static string EventOf(Somebody report) => $"event-with-{report.Id}";
}
