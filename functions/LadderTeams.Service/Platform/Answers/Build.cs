using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.Platform.Answers;

/// <summary>What the same ladder may be answered differently by: the code that answers.</summary>
internal static class Build
{
    public static string Version { get; } =
        $"{typeof(Ladder).Module.ModuleVersionId:N}"[..8] + $"{typeof(Program).Module.ModuleVersionId:N}"[..8];
}
