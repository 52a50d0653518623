namespace LadderTeams.Core.Ladders.Import.Assembly;

/// <summary>Puts the facts of all files together into one ladder.</summary>
internal sealed class LadderAssembler(string ladderId, Findings findings)
{
    private readonly LevelRegistry registry = new();
    private readonly List<Fact> about = [];

    public Ladder Assemble(IReadOnlyList<Document> documents, string? title)
    {
        foreach (var (file, level, text) in findings.Levels) { registry.FindOrAdd(level, file, text); }

        var promoted = CapabilityTitles.Promote(findings.Facts, findings.Capabilities);
        var facts = CapabilitySpelling.Unify(promoted, NamesIn(promoted).Concat(findings.Capabilities));
        var (general, described) = Distribute(facts);
        var ordered = LevelOrder.Of(registry.Drafts);
        var shared = SharedCodes.Part(ordered.ConvertAll(level => level.Draft));
        var resolver = new InheritanceResolver(registry, ordered);
        var extends = resolver.Resolve();
        var account = SourceAccount.Of(documents);
        var tracks = ordered.Select(level => level.Draft.Track).OfType<string>().Distinct().ToList();
        return new(ladderId)
        {
            Title = title,
            Tracks = tracks,
            Levels = [.. ordered.Select(level => new LevelBuilder(ladderId, level.Draft).Build(level.Order, extends[level.Draft], tracks.Count < 2 ? [] : Equivalents.Of(level.Draft, registry)))],
            Capabilities = Capabilities(facts, described),
            RatingScale = Scale(),
            Everyone = general.Count == 0 ? null : Everyone(general),
            About = [.. about.Select(fact => new AboutPassage(fact.Title, fact.Whole.Value, fact.File.Span(fact.Whole.Start, fact.Whole.End)))],
            Transitions = findings.Transitions,
            Labels = account.Labels,
            Residual = account.Residual,
            Links = account.Links,
            Coverage = account.Coverage,
            Files = account.Files,
            Diagnostics = Diagnostics(documents, [.. shared, .. resolver.Diagnostics]),
        };
    }

    /// <summary>Hands each fact to its level; what is said of no level is for everyone or describes a capability.</summary>
    private (List<Fact> General, List<Fact> Described) Distribute(List<Fact> facts)
    {
        var (general, described) = (new List<Fact>(), new List<Fact>());
        var named = NamesIn(facts).Concat(findings.Capabilities).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        (LevelName? Name, LevelDraft? Draft) last = default;
        foreach (var fact in facts)
        {
            if (fact.Level is not null && fact.Slot != Slot.About)
            {
                if (!ReferenceEquals(fact.Level, last.Name)) { last = (fact.Level, registry.FindOrAdd(fact.Level, fact.File, fact.Text)); }

                last.Draft!.Facts.Add(fact);
            }
            else if (fact.Slot == Slot.About) { about.Add(fact); }
            else if (fact.Slot != Slot.CapabilityDescription) { general.Add(fact); }
            else if (named.Contains(fact.Capability!.Key)) { described.Add(fact); }
            else { about.Add(fact with { Title = fact.Capability.Name }); }
        }

        foreach (var fact in findings.Inheritance) { registry.FindOrAdd(fact.Level, fact.File, fact.Text).Inheritance.Add(fact); }

        foreach (var (file, text) in findings.CumulativeIn)
        {
            var levels = findings.Levels.Where(level => level.File == file).Select(level => registry.Find(level.Level)).OfType<LevelDraft>().Distinct().ToList();
            foreach (var draft in levels.Count == 0 ? registry.Drafts : levels) { draft.CumulativeBy ??= new(file, InheritanceMode.Cumulative, new(draft.Code, draft.Title), null, text); }
        }

        return (general, described);
    }

    private Level Everyone(List<Fact> facts)
    {
        var draft = new LevelDraft(0) { Code = "" };
        draft.Facts.AddRange(facts);
        return new LevelBuilder(ladderId, draft).Build(0, [], []);
    }

    private List<Capability> Capabilities(List<Fact> facts, List<Fact> described)
    {
        var descriptions = described.ToLookup(fact => fact.Capability!.Key, StringComparer.Ordinal);
        var names = NamesIn(facts).Concat(described.Select(fact => fact.Capability!)).Concat(findings.Capabilities);
        return [.. names.GroupBy(name => name.Key, StringComparer.Ordinal).Select(group => new Capability(
            group.First().Name,
            group.Select(name => name.Group).FirstOrDefault(name => name is not null),
            [.. descriptions[group.Key].Select(fact => new Passage(fact.Whole.Value, fact.File.Span(fact.Whole.Start, fact.Whole.End)))]))];
    }

    /// <summary>Each name that texts of levels stand under, once for a run of them.</summary>
    private static IEnumerable<CapabilityName> NamesIn(List<Fact> facts)
    {
        CapabilityName? last = null;
        foreach (var fact in facts)
        {
            if (fact.Capability is not { } name || fact.Slot is Slot.CapabilityDescription or Slot.About || ReferenceEquals(name, last)) { continue; }

            yield return last = name;
        }
    }

    private RatingScale? Scale()
    {
        var points = findings.ScalePoints.Select(point => point.Point).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return points.Count == 0 ? null : new([.. points.Select((point, index) => new ScalePoint(point, index + 1))]);
    }

    private List<Diagnostic> Diagnostics(IReadOnlyList<Document> documents, List<Diagnostic> assembled)
    {
        var all = documents.SelectMany(document => document.Diagnostics).Concat(findings.Diagnostics).Concat(registry.Diagnostics).Concat(assembled).ToList();
        if (registry.Drafts.Count == 0 && findings.Transitions.Count == 0 && documents.Count > 0)
        {
            all.Add(new("no_levels", DiagnosticSeverity.Warning, documents[0].File.Name, 1, "Name the levels in headings or table heads (\"L3\", \"Senior Engineer\"): none was found."));
        }

        return [.. all.OrderBy(found => found.File, StringComparer.Ordinal).ThenBy(found => found.Line).ThenBy(found => found.Code, StringComparer.Ordinal)];
    }
}
