using LadderTeams.Core.Assessments;

namespace LadderTeams.Service.Growth.Items;

/// <summary>One of the two whom a person's growth is between.</summary>
internal enum Participant
{
    Person,

    /// <summary>Of now or, where the id is another one, of then.</summary>
    Manager,
}

internal static class Participants
{
    public static Participant Of(PersonId one, PersonId person) => one == person ? Participant.Person : Participant.Manager;
}
