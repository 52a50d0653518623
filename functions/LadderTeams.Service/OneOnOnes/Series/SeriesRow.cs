using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Agendas;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.OneOnOnes.Series;

/// <summary>A series in its row.</summary>
internal static class SeriesRow
{
    private const string
        Organizer = "Organizer", Person = "With", Addresses = "WithAddresses", Event = "Event", Join = "Join", Seen = "Seen", Replaced = "Replaced",
        Locale = "Locale", IsOn = "IsOn", IsRefreshed = "IsRefreshed", InsertAfter = "InsertAfter", IsRemovedEdited = "IsRemovedEdited", Written = "Written",
        Writes = "Writes", Begun = "Begun", Outcome = "Outcome", OutcomeAt = "OutcomeAt", FrozenFor = "FrozenFor";

    public static TableEntity Write(KeptSeries series)
    {
        var (reference, agenda) = (series.Reference, series.Agenda);
        var row = OneOnOneRows.Series(series.Tenant, reference.Organizer, reference.Key);
        row[Organizer] = reference.Organizer.Value;
        row[Person] = reference.With.Value;
        row[Addresses] = string.Join('\n', series.WithAddresses);
        row[Event] = series.EventId;
        row[Join] = series.JoinAddress;
        row[Seen] = series.SeenVersion;
        row[Replaced] = series.ReplacedVersion;
        row[Locale] = agenda.Locale;
        row[IsOn] = agenda.IsOn;
        row[IsRefreshed] = agenda.IsRefreshed;
        row[InsertAfter] = agenda.InsertAfter;
        row[IsRemovedEdited] = agenda.IsRemovedEdited;
        row[Written] = agenda.Written;
        row[Writes] = agenda.Writes;
        row[Begun] = agenda.Begun?.ToString();
        row[Outcome] = agenda.Outcome.ToString();
        row[OutcomeAt] = series.OutcomeAt;
        row[FrozenFor] = (int)agenda.FrozenFor;
        return row;
    }

    public static KeptSeries Read(string tenant, TableEntity row)
    {
        var reference = new SeriesReference(OneOnOneRows.NameIn(row), PersonId.From(row.GetString(Organizer))!, PersonId.From(row.GetString(Person))!);
        var outcome = Enum.Parse<AgendaOutcome>(row.GetString(Outcome)!);
        var agenda = new SeriesAgenda(reference.With, row.GetString(Locale))
        {
            IsOn = row.GetBoolean(IsOn)!.Value,
            IsRefreshed = row.GetBoolean(IsRefreshed)!.Value,
            InsertAfter = row.GetInt32(InsertAfter),
            IsRemovedEdited = row.GetBoolean(IsRemovedEdited)!.Value,
            Written = row.GetString(Written),
            Writes = row.GetInt32(Writes)!.Value,
            Begun = AgendaMark.From(row.GetString(Begun)),
            Outcome = outcome,
            FrozenFor = ReasonsIn(row, outcome),
        };
        return new(tenant, reference, row.GetString(Event)!, [.. row.GetString(Addresses)!.Split('\n', StringSplitOptions.RemoveEmptyEntries)], agenda)
        {
            JoinAddress = row.GetString(Join),
            SeenVersion = row.GetString(Seen),
            ReplacedVersion = row.GetString(Replaced),
            OutcomeAt = row.GetDateTimeOffset(OutcomeAt)!.Value,
            Version = row.ETag,
        };
    }

    /// <summary>Rows from before reasons were kept thaw as they did then, when the directory names the manager.</summary>
    private static FreezeReasons ReasonsIn(TableEntity row, AgendaOutcome outcome) =>
        row.GetInt32(FrozenFor) is { } kept ? (FreezeReasons)kept
        : outcome is AgendaOutcome.NotManaged ? FreezeReasons.OtherManager
        : FreezeReasons.None;
}
