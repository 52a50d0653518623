namespace LadderTeams.Core.Tests.OneOnOnes.Prompts;

/// <summary>How much was held to the bounds, and how near the choices came to them.</summary>
internal sealed class Tally
{
    public int Meetings { get; set; }

    public int Turns { get; set; }

    public int TurnsAtTheBound { get; set; }

    public int Repetitions { get; set; }

    public int RepetitionsAtTheBound { get; set; }

    public int FocusedMeetings { get; set; }
}
