using System.Globalization;

namespace LadderTeams.Core.Ladders.Import.Assembly;

/// <summary>
/// Gives each level a code of its own where the documents give several levels the same one. The first keeps it. A later one is called
/// by the code and its track, and keeps the names of before as aliases.
/// </summary>
internal static class SharedCodes
{
    /// <returns>A warning for each level whose code is new.</returns>
    public static List<Diagnostic> Part(List<LevelDraft> drafts)
    {
        var taken = drafts.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        var (seen, warnings) = (new HashSet<string>(StringComparer.Ordinal), new List<Diagnostic>());
        foreach (var draft in drafts.Where(draft => KeyOf(draft).Length > 0))
        {
            if (!seen.Add(KeyOf(draft))) { warnings.Add(CallAnew(draft, taken)); }
        }

        return warnings;
    }

    private static Diagnostic CallAnew(LevelDraft draft, HashSet<string> taken)
    {
        var shared = draft.Key;
        draft.Code = Codes(draft).First(code => taken.Add(LevelRegistry.CodeKey(code)));
        draft.AddAlias(shared);
        if (draft.Title is { } title) { draft.AddAlias($"{shared} {title}"); }

        var (file, text) = draft.Named!.Value;
        return new("code_shared", DiagnosticSeverity.Warning, file.Name, file.LineOf(text.Start),
            $"Give this level a code of its own: \"{shared}\" names another one too, so this one is called \"{draft.Code}\".");
    }

    private static IEnumerable<string> Codes(LevelDraft draft)
    {
        var code = draft.Key;
        foreach (var name in new[] { draft.Track, draft.Title }.OfType<string>()) { yield return $"{code} {name}"; }

        for (var number = 2; ; number++) { yield return string.Create(CultureInfo.InvariantCulture, $"{code} {number}"); }
    }

    private static string KeyOf(LevelDraft draft) => LevelRegistry.CodeKey(draft.Key);
}
