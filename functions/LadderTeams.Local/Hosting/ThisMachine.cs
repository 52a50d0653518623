namespace LadderTeams.Local.Hosting;

internal static class ThisMachine
{
    /// <summary>Requests under any other name are refused: a page elsewhere may have its name point here.</summary>
    public static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];
}
