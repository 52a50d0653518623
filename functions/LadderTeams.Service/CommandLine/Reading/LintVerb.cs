using System.CommandLine;
using LadderTeams.Core.Ladders.Lint;

namespace LadderTeams.Service.CommandLine.Reading;

internal static class LintVerb
{
    public static Command Create() => new ReadingVerb("lint", "Shows text that makes ratings unfair, where it stands, and a better habit.", (read, _) => Run(read));

    private static bool Run(ReadLadder read)
    {
        var findings = LadderLint.Check(read.Ladder);
        if (read.AsJson) { CommandLineJson.Write(read.Output, new LintJson([.. findings.Select(FindingJson.Of)])); }
        else { Print(findings, read.Output); }

        return findings.Count is 0;
    }

    private static void Print(IReadOnlyList<LintFinding> findings, TextWriter output)
    {
        foreach (var found in findings)
        {
            output.WriteLine($"{found.File}:{found.Line}: {Names.Of(found.Severity)} {found.Code}: \"{found.Found}\"");
            output.WriteLine($"  {found.Why} {found.Better}");
        }

        output.WriteLine(findings.Count == 0 ? "Nothing found." : $"{findings.Count} found.");
    }
}

internal sealed record LintJson(IReadOnlyList<FindingJson> Findings);

internal sealed record FindingJson(string Code, string Severity, string File, int Line, string Found, string Why, string Better)
{
    public static FindingJson Of(LintFinding found) => new(found.Code, Names.Of(found.Severity), found.File, found.Line, found.Found, found.Why, found.Better);
}
