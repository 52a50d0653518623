namespace LadderTeams.Core.Assessments.Rounds;

/// <summary>What is settled when a round opens and never changes after.</summary>
public sealed record RoundTerms
{
    private RoundTerms(EntryId id, PersonId person, PersonId manager, Period period, LadderReference ladder, string? currentLevel, string targetLevel)
    {
        (Id, Person, Manager, Period) = (id, person, manager, period);
        (Ladder, CurrentLevel, TargetLevel) = (ladder, currentLevel, targetLevel);
    }

    public EntryId Id { get; }

    public PersonId Person { get; }

    /// <summary>Her manager when the round opened, whoever is now.</summary>
    public PersonId Manager { get; }

    public Period Period { get; }

    public LadderReference Ladder { get; }

    /// <summary>A level's code; null when nobody had set the person's level.</summary>
    public string? CurrentLevel { get; }

    /// <summary>A level's code.</summary>
    public string TargetLevel { get; }

    /// <summary>Null when the person would be her own manager or the target level has no name.</summary>
    public static RoundTerms? From(
        EntryId id, PersonId person, PersonId manager, Period period, LadderReference ladder, string? currentLevel, string targetLevel) =>
        person == manager || string.IsNullOrEmpty(targetLevel) ? null : new(id, person, manager, period, ladder, currentLevel, targetLevel);
}
