namespace LadderTeams.Core.Assessments.Rounds;

public enum Side
{
    Self,
    Manager,
}
