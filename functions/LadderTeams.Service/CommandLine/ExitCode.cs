namespace LadderTeams.Service.CommandLine;

/// <summary>What the program ends with when it was asked for something on the command line.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>In the ladder, or by the service that was asked.</summary>
    public const int ProblemsFound = 1;

    /// <summary>The input or the arguments.</summary>
    public const int CannotRead = 2;
}
