using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Recognition;

/// <summary>
/// Turns a document's outline into facts. Where a text belongs follows from the headings above it, the heads of its table's
/// row and column, the points above a nested point and, last, the name of its file: the level is the nearest that names
/// one, the capability the nearest that names a subject, the kind the nearest that has a role.
/// </summary>
internal sealed partial class Recogniser(Document document, Findings findings, DocumentContext context)
{
    private const int DeepestNesting = 40;
    private const int LongestLeadInName = 5;
    private const int LongestHeadingWords = 8;
    private readonly SourceFile file = document.File;

    public void Run(Section root)
    {
        var scope = context.ScopeOf(root);
        if (scope.Level is not null && context.NamedBy is { } text) { findings.Levels.Add((file, scope.Level, text)); }

        ReadParts(root, scope, 0);
    }

    private void ReadParts(Section section, Scope scope, int depth)
    {
        NoticeDuplicates(section);
        var guided = false;
        for (var index = 0; index < section.Parts.Count; index++)
        {
            var (block, child) = section.Parts[index];
            if (child is not null)
            {
                guided |= child.Role == HeadingRole.Guidance;
                ReadSection(child, guided && !scope.IsGuidance ? scope with { IsGuidance = true } : scope, depth + 1);
                if (child.Level is { } level && level == context.OnlyLevel && scope.Level is null) { scope = scope.WithLevel(level) with { IsLevelHead = false }; }
            }
            else if (LeadsOver(section, index, scope)) { block!.Text!.Fate = Fate.Label; }
            else if (block is not null)
            {
                ReadBlock(block, scope, depth + 1);
                if (block.Kind is BlockKind.List or BlockKind.Table) { scope = scope.BelowLevelHead(); }
            }
        }
    }

    /// <summary>The last paragraph before the headings of a level's capabilities, when it only points at them.</summary>
    private static bool LeadsOver(Section section, int index, Scope scope) =>
        scope is { Level: not null, Capability: null } && index + 1 < section.Parts.Count && section.Parts[index + 1].Section is { Rank: < Outline.BoldRank }
        && section.Parts[index].Block is { Kind: BlockKind.Paragraph, Text: { } text } && ConnectivePhrase.LeadsOver(text.Value);

    private void ReadSection(Section section, Scope scope, int depth)
    {
        if (depth > DeepestNesting) { return; }

        if (section.Transition is { } pair && new TransitionRecogniser(document, findings, pair).TryRead(section)) { return; }

        section.Heading!.Fate = Fate.Label;
        if (Navigation.Is(section))
        {
            Navigation.Leave(section);
            return;
        }

        NoticeMarks(section);
        if (scope.Level is not null && section is { Level: null, Role: HeadingRole.Topic } && IsStatement(section))
        {
            Place(section.Heading, scope with { IsLevelHead = false }, isBullet: true);
            ReadParts(section, scope with { IsLevelHead = false }, depth);
            return;
        }

        ReadParts(section, Enter(section, scope) with { Heading = NameWords.WithoutOrnament(section.Heading.Value) }, depth);
    }

    /// <summary>The scope below a heading.</summary>
    private Scope Enter(Section section, Scope scope)
    {
        var words = NameWords.WithoutOrnament(section.Heading!.Value);
        if (section.Level is { } level && !IsFamily(section))
        {
            var named = scope.WithLevel(level);
            findings.Levels.Add((file, named.Level!, section.Heading));
            return named;
        }

        if (section.Level is not null || (section.Role == HeadingRole.Track && scope.Level is null)) { return scope with { Track = words, IsAbout = false }; }

        if (section == context.Title) { return scope; }

        return section.Role switch
        {
            HeadingRole.Topic or HeadingRole.Track => IsSentence(section, words) ? scope : scope.WithTopic(words, section.HoldsLevels),
            HeadingRole.About when scope.Level is not null => scope.WithTopic(words, section.HoldsLevels),
            HeadingRole.About when section.HoldsLevels => scope,
            HeadingRole.Expectations when NamesSubject(section, scope) => scope.WithTopic(words, section.HoldsLevels),
            _ => scope.WithRole(section.Role),
        };
    }

    /// <summary><c>Core competencies</c> announces subjects where headings follow, and is one itself where points follow.</summary>
    private static bool NamesSubject(Section section, Scope scope) => scope.Level is not null && section.Sections.Count == 0
        && section.Parts.Exists(part => part.Block is { Kind: BlockKind.List }) && section.Heading!.Value.Contains("competenc", StringComparison.OrdinalIgnoreCase);

    /// <summary>A heading that is a sentence asks for something itself.</summary>
    private static bool IsStatement(Section section) => section.Rank < Outline.LeadInRank && section.Heading!.Value is var words
        && (words.AsSpan().Count(' ') >= LongestHeadingWords || (words.EndsWith('.') && words.Contains(' ', StringComparison.Ordinal)));

    /// <summary>A lead-in that says more than a name.</summary>
    private static bool IsSentence(Section section, string words) =>
        words.Length == 0 || (section.Rank == Outline.LeadInRank && words.AsSpan().Count(' ') >= LongestLeadInName);

    /// <summary>A role with several levels of its own below it, such as <c>Software Engineer</c> above <c>Level 1</c>.</summary>
    private static bool IsFamily(Section section) => section.HoldsLevels && section.Level!.Code is null
        && section.Sections.Count(child => child.Level is not null) is var levels && (levels >= 2 || section.Sections.Any(child => child.HoldsLevels && child.Level is not null));

    private void ReadBlock(Block block, Scope scope, int depth)
    {
        if (depth > DeepestNesting) { return; }

        switch (block.Kind)
        {
            case BlockKind.Paragraph: ReadText(block.Text!, scope, isBullet: false); break;
            case BlockKind.List: ReadList(block, scope, depth); break;
            case BlockKind.Quote: ReadQuote(block, scope, depth); break;
            case BlockKind.Table: ReadTable(block.Table!, scope, depth); break;
            case BlockKind.Code: Leave(block.Text!, "code"); break;
            case BlockKind.Heading: block.Text!.Fate = Fate.Label; break;
            case BlockKind.Hidden when block.Text is { Reason: null } hidden: Leave(hidden, "hidden"); break;
            default: break;
        }
    }

    private void ReadQuote(Block quote, Scope scope, int depth)
    {
        if (scope is { IsLevelHead: true, Level: not null } && quote.Children.TrueForAll(child => child.Kind == BlockKind.Paragraph))
        {
            foreach (var paragraph in quote.Children)
            {
                if (Deprecation.IsNotice(paragraph.Text!.Value)) { ReadText(paragraph.Text, scope, isBullet: false); }
                else { Add(Slot.Persona, scope, paragraph.Text); }
            }
        }
        else
        {
            ReadParts(Outline.Of(quote.Children), scope with { IsLevelHead = false }, depth + 1);
        }
    }

    private void ReadList(Block list, Scope scope, int depth)
    {
        scope = scope.BelowLevelHead();
        var allLabels = list.Children.TrueForAll(item => item.HasChildren && item.Text is { } text && Leaf.IsLabel(text));
        foreach (var item in list.Children)
        {
            if (item.HasChildren) { ReadNested(item, scope, allLabels, depth); }
            else if (item.Text is { } text) { ReadText(text, scope, isBullet: true); }
        }
    }

    /// <summary>An item with more below it: a name for what follows, or a point of its own with points that go on.</summary>
    private void ReadNested(Block item, Scope scope, bool isAmongLabels, int depth)
    {
        if (item.Text is { } text)
        {
            if (!Leaf.IsLabel(text))
            {
                ReadText(text, scope, isBullet: true);
                if (Leaf.SplitLead(text) is { } lead && HeadingRoles.SlotOf(HeadingRoles.Of(lead.Title)) is { } slot) { scope = scope with { Slot = slot }; }
            }
            else
            {
                var head = new Section(text, Outline.LeadInRank) { Level = LevelNameParser.Parse(text.Value) };
                text.Fate = Fate.Label;
                scope = scope.Capability is not null && !isAmongLabels && head is { Level: null, Role: HeadingRole.Topic } ? scope : Enter(head, scope);
            }
        }

        ReadParts(Outline.Of(item.Children), scope, depth + 1);
    }

    /// <summary>The same level twice side by side: one of the two is a slip, or both belong together.</summary>
    private void NoticeDuplicates(Section section)
    {
        HashSet<string>? seen = null;
        foreach (var child in section.Sections)
        {
            if (child.Level is not { } level || child.Rank >= Outline.LeadInRank) { continue; }

            seen ??= new(StringComparer.OrdinalIgnoreCase);
            if (!seen.Add(level.Code is null ? level.Title! : $"{level.Code} {level.Title}"))
            {
                findings.Diagnostics.Add(new("level_duplicate", DiagnosticSeverity.Warning, file.Name, file.LineOf(child.Heading!.Start),
                    $"Describe \"{child.Heading.Value}\" once: it stands here a second time, and both are read as one level."));
            }
        }
    }

    private static void Leave(SourceText text, string reason)
    {
        text.Fate = Fate.Residual;
        text.Reason = reason;
    }

    private void NoticeMarks(Section section)
    {
        var heading = section.Heading!;
        if (Deprecation.IsMarked(heading.Value)) { findings.Diagnostics.Add(Deprecation.Found(file, heading)); }

        if (section.Parts.Count == 0 && (section.Level is not null || section.Role != HeadingRole.About))
        {
            findings.Diagnostics.Add(new("section_empty", DiagnosticSeverity.Info, file.Name, file.LineOf(heading.Start),
                $"Write what \"{heading.Value}\" asks for, or take the heading out: nothing stands below it."));
        }
    }
}
