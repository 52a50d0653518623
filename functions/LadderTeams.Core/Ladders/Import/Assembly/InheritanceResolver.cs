using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Assembly;

/// <summary>Finds the levels that others build on, and the circles among them.</summary>
internal sealed class InheritanceResolver(LevelRegistry registry, List<(LevelDraft Draft, int Order)> ordered)
{
    private readonly Dictionary<LevelDraft, List<LevelDraft>> bases = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    public Dictionary<LevelDraft, List<Inheritance>> Resolve()
    {
        var found = ordered.ToDictionary(level => level.Draft, level => Of(level.Draft));
        foreach (var (draft, extends) in found) { CutCircles(draft, extends); }

        return found;
    }

    private List<Inheritance> Of(LevelDraft draft)
    {
        var extends = new List<Inheritance>();
        foreach (var fact in draft.Inheritance) { AddBase(draft, fact, extends); }

        if (draft.CumulativeBy is { } cumulative && extends.Count == 0) { AddBase(draft, cumulative, extends); }

        return extends;
    }

    private void AddBase(LevelDraft draft, InheritanceFact fact, List<Inheritance> extends)
    {
        var source = fact.File.Span(fact.Text.Start, fact.Text.End);
        var level = fact.Base is null ? Previous(draft) : Find(draft, fact.Base);
        if (fact.Base is null && level is null) { return; }

        if (extends.Exists(known => known.Base == (fact.Base ?? level!.Key))) { return; }

        if (level is null)
        {
            Diagnostics.Add(new("base_unresolved", DiagnosticSeverity.Warning, source.File, source.Line,
                $"Import the file of \"{fact.Base}\" too: {draft.Key} builds on it, and it is not here."));
        }

        extends.Add(new(fact.Mode, fact.Base ?? level!.Key, level is not null, source) { BaseCode = level?.Key });
        if (level is not null)
        {
            if (!bases.TryGetValue(draft, out var known)) { bases[draft] = known = []; }

            known.Add(level);
        }
    }

    /// <summary>A name that several tracks give a level is that of the level's own track.</summary>
    private LevelDraft? Find(LevelDraft draft, string text) =>
        LevelNameParser.ParseWeak(text) is not { } name ? null
        : name.Track is null && registry.Find(name with { Track = draft.Track }) is { } beside ? beside
        : registry.Find(name);

    /// <summary>The next junior level of the same track; null for the first.</summary>
    private LevelDraft? Previous(LevelDraft draft)
    {
        var order = ordered.Find(level => level.Draft == draft).Order;
        return ordered.Find(level => level.Draft.Track == draft.Track && level.Order == order - 1).Draft;
    }

    private void CutCircles(LevelDraft draft, List<Inheritance> extends)
    {
        for (var index = 0; index < extends.Count; index++)
        {
            var link = extends[index];
            if (!link.Resolved || !Reaches(ordered.Find(level => level.Draft.Key == link.BaseCode).Draft, draft)) { continue; }

            extends[index] = link with { Resolved = false };
            Diagnostics.Add(new("inheritance_cycle", DiagnosticSeverity.Error, link.Source.File, link.Source.Line,
                $"Break this circle: {draft.Key} builds on {link.Base}, which builds on {draft.Key} again."));
        }
    }

    private bool Reaches(LevelDraft? from, LevelDraft target)
    {
        var (seen, waiting) = (new HashSet<LevelDraft>(), new Stack<LevelDraft>());
        if (from is not null) { waiting.Push(from); }

        while (waiting.TryPop(out var next))
        {
            if (next == target) { return true; }

            if (seen.Add(next) && bases.TryGetValue(next, out var further)) { further.ForEach(waiting.Push); }
        }

        return false;
    }
}
