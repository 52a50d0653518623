namespace LadderTeams.Local;

/// <summary>Ends the run. Its message is one sentence that says what is wrong and what to do.</summary>
internal sealed class LocalFailure(string message, int exitCode = LocalFailure.CannotStart) : Exception(message)
{
    /// <summary>Bad use, or something is missing or taken.</summary>
    public const int CannotStart = 2;

    /// <summary>It ran, and something that it needs broke.</summary>
    public const int Broke = 1;

    public int ExitCode => exitCode;
}
