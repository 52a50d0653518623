using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.PersonalData;
using LadderTeams.Service.OneOnOnes.Mailboxes;
using LadderTeams.Service.OneOnOnes.Waking;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.OneOnOnes.Series;

/// <summary>The series that a person turned on, and those that others turned on with her. What stands in invites is in the calendars of their people.</summary>
internal sealed class SeriesData(SeriesIndex index, SeriesStore store, MailboxStore mailboxes, Wakings wakings) : IPersonalData
{
    public string Name => "oneOnOneSeries";

    public async Task<JsonNode?> ExportAsync(Subject subject, GrowthPage page, CancellationToken cancellationToken)
    {
        var own = await store.ListAsync(subject.TenantId, subject.Id, cancellationToken);
        var others = await index.ListWithAsync(subject.TenantId, subject.Id, cancellationToken);
        return own.Count + others.Count == 0 ? null : JsonSerializer.SerializeToNode(
            new(
                [.. own.Select(series => new ExportedSeries(series.Reference.Key, series.Reference.With.Value, series.Agenda.IsOn, series.Agenda.IsRefreshed, $"{series.Agenda.Outcome}", series.OutcomeAt))],
                [.. others.Select(series => new ExportedInvitation(series.Key, series.Organizer.Value))]),
            SeriesDataJson.Default.ExportedOneOnOnes);
    }

    /// <summary>Graph goes on for a week at most to tell of a calendar that nobody knows any more.</summary>
    public async Task EraseAsync(GrowthPage page, CancellationToken cancellationToken)
    {
        var (tenant, person) = (page.Key.Tenant, page.Key.Person);
        await foreach (var reference in index.ListAllAsync(tenant, cancellationToken).Where(series => series.Organizer == person || series.With == person))
        {
            while (await store.FindAsync(tenant, reference.Organizer, reference.Key, cancellationToken) is { } series && !await store.RemoveAsync(series, cancellationToken)) { }

            await index.RemoveAsync(tenant, reference, cancellationToken);
        }

        while (await mailboxes.FindAsync(tenant, person, cancellationToken) is { } mailbox && !await mailboxes.RemoveAsync(mailbox, cancellationToken)) { }

        await wakings.ForgetAsync(tenant, person, cancellationToken);
    }
}

internal sealed record ExportedOneOnOnes(IReadOnlyList<ExportedSeries> Own, IReadOnlyList<ExportedInvitation> Invited);

internal sealed record ExportedSeries(string Key, string With, bool IsOn, bool IsRefreshed, string Outcome, DateTimeOffset OutcomeAt);

internal sealed record ExportedInvitation(string Key, string Organizer);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ExportedOneOnOnes))]
internal sealed partial class SeriesDataJson : JsonSerializerContext;
