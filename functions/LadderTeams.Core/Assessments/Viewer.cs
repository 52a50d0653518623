namespace LadderTeams.Core.Assessments;

/// <summary>Who asks, and how she stands now to the one person whose growth it is about.</summary>
/// <param name="ManagesSubject">
/// Whether the directory calls her the subject's manager now. False when that could not be found out.
/// </param>
public sealed record Viewer(PersonId Id, PersonId Subject, bool ManagesSubject)
{
    public bool IsSubject(PersonId subject) => Id == subject && Subject == subject;

    /// <summary>Nobody is her own manager, whatever the directory says.</summary>
    public bool IsManagerOf(PersonId subject) => ManagesSubject && Subject == subject && Id != subject;
}
