using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Lint;

namespace LadderTeams.Service.CommandLine;

/// <summary><c>ladder lint</c>: text that makes ratings unfair, where it stands, and a better habit.</summary>
internal static class LintVerb
{
    public static int? Run(Ladder ladder, LadderArguments asked, TextWriter output)
    {
        var findings = LadderLint.Check(ladder);
        if (asked.AsJson) { CommandLineJson.Write(output, new LintJson([.. findings.Select(FindingJson.Of)])); }
        else { Print(findings, output); }

        return findings.Count > 0 ? LadderCommand.ProblemsFound : null;
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
