using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.CommandLine;

internal static class DiffVerb
{
    public static int? Run(Ladder ladder, LadderArguments asked, TextWriter output, TextWriter? errors = null) => 2;
}
