using System.Text.RegularExpressions;
using LadderTeams.Core.Ladders.Import.Assembly;
using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Recognition;

/// <summary>Reads a guide from one level to another.</summary>
internal sealed partial class TransitionRecogniser(Document document, Findings findings, (string From, string To) pair)
{
    private readonly SourceFile file = document.File;
    private readonly StatementIds ids = new(findings.LadderId, $"{pair.From}>{pair.To}");
    private readonly List<Shift> shifts = [];
    private readonly List<Behaviour> behaviours = [];
    private readonly List<ClarifiedExpectation> clarified = [];
    private readonly List<TransitionAntiPattern> antiPatterns = [];
    private readonly List<Passage> usage = [];
    private readonly List<Passage> core = [];
    private readonly List<Passage> notes = [];
    private readonly List<Passage> steps = [];
    private Passage? purpose;
    private Passage? format;
    private Passage? useCase;
    private Passage? problem;
    private Passage? statement;
    private Passage? situation;
    private Passage? why;

    private enum PartKind
    {
        None,
        Specification,
        Problem,
        Mindset,
        Behaviours,
        Clarified,
        AntiPatterns,
        Example,
        Usage,
        Core,
    }

    /// <summary>False, with nothing claimed, when the section only mentions two levels and guides nobody.</summary>
    public bool TryRead(Section section)
    {
        if (section.Sections.Count == 0 && !section.Parts.Exists(part => part.Block is { Kind: BlockKind.List or BlockKind.Table })) { return false; }

        section.Heading!.Fate = Fate.Label;
        ReadSection(section, PartKind.None);
        findings.Transitions.Add(new(pair.From, pair.To, file.Span(section.Heading.Start, section.Heading.End))
        {
            Purpose = purpose,
            Format = format,
            UseCase = useCase,
            CoreProblem = problem,
            Statement = statement,
            Shifts = shifts,
            Behaviours = behaviours,
            Clarified = clarified,
            AntiPatterns = antiPatterns,
            Example = situation is null && why is null && steps.Count == 0 ? null : new(situation, steps, why),
            Usage = usage,
            Core = core,
            Notes = notes,
        });
        return true;
    }

    private void ReadSection(Section section, PartKind kind)
    {
        foreach (var (block, child) in section.Parts)
        {
            if (child is not null) { ReadChild(child, kind); }
            else
            {
                ReadBlock(block!, kind);
                if (block is { Kind: BlockKind.Paragraph, Text.Value: var words } && words.EndsWith(':') && Core().IsMatch(words)) { kind = PartKind.Core; }
            }
        }
    }

    private void ReadChild(Section child, PartKind kind)
    {
        child.Heading!.Fate = Fate.Label;
        var own = KindOf(child.Heading.Value);
        switch (kind)
        {
            case PartKind.Behaviours or PartKind.Clarified or PartKind.AntiPatterns when child.Rank < Outline.BoldRank:
                ReadNamed(child, kind);
                break;
            case PartKind.None or PartKind.Specification:
                ReadSection(child, own);
                break;
            default:
                ReadSection(child, own == PartKind.None ? kind : own);
                break;
        }
    }

    /// <summary>One named behaviour, expectation or anti-pattern: its points and its questions.</summary>
    private void ReadNamed(Section section, PartKind kind)
    {
        var name = NameWords.WithoutOrnament(section.Heading!.Value);
        var (points, questions) = (new List<Passage>(), new List<Question>());
        SourceText? loop = null;
        Gather(section, false, points, questions, ref loop);
        switch (kind)
        {
            case PartKind.Behaviours: behaviours.Add(new(name, points, questions, loop is null ? null : Claim(loop))); break;
            case PartKind.Clarified: clarified.Add(new(name, points, questions)); break;
            default: antiPatterns.Add(new(name, points)); break;
        }
    }

    private void Gather(Section section, bool asks, List<Passage> points, List<Question> questions, ref SourceText? loop)
    {
        foreach (var (block, child) in section.Parts)
        {
            if (child is not null)
            {
                child.Heading!.Fate = Fate.Label;
                Gather(child, child.Role == HeadingRole.Questions, points, questions, ref loop);
            }
            else if (block is { Kind: BlockKind.Code, Text: { } drawing }) { loop = drawing; }
            else if (block is { Kind: BlockKind.List })
            {
                foreach (var item in Items(block)) { AddPoint(item, asks, points, questions); }
            }
            else if (block is not null)
            {
                foreach (var text in Texts(block)) { notes.Add(Claim(text)); }
            }
        }
    }

    private void AddPoint(SourceText item, bool asks, List<Passage> points, List<Question> questions)
    {
        var passage = Claim(item);
        if (!asks) { points.Add(passage); }
        else { questions.Add(new(ids.Next(ids.Within(null), passage.Text), passage.Text, passage.Source)); }
    }

    private void ReadBlock(Block block, PartKind kind)
    {
        switch (block.Kind)
        {
            case BlockKind.Paragraph: ReadParagraph(block.Text!, kind); break;
            case BlockKind.Quote:
                foreach (var text in Texts(block)) { ReadQuoted(text, kind); }

                break;
            case BlockKind.Table when kind == PartKind.Mindset && block.Table!.Columns == 2: ReadShifts(block.Table); break;
            case BlockKind.List:
                foreach (var item in Items(block)) { ReadItem(item, kind); }

                break;
            default:
                foreach (var text in Texts(block)) { notes.Add(Claim(text)); }

                break;
        }
    }

    private void ReadQuoted(SourceText text, PartKind kind)
    {
        if (statement is null && kind is PartKind.Mindset or PartKind.None) { statement = Claim(text); }
        else { notes.Add(Claim(text)); }
    }

    private void ReadItem(SourceText item, PartKind kind)
    {
        var to = kind switch { PartKind.Usage => usage, PartKind.Core => core, PartKind.Example => steps, _ => notes };
        to.Add(Claim(item));
    }

    private void ReadParagraph(SourceText text, PartKind kind)
    {
        if (Leaf.SplitLead(text) is { } lead && SetLead(lead.Title, Claim(Leaf.Tail(file, text, lead.Body))))
        {
            text.Fate = Fate.Typed;
            text.LabelLead = text.Value.Length - lead.Body.Length;
            return;
        }

        if (kind == PartKind.Problem) { problem = Join(problem, Claim(text)); }
        else if (kind == PartKind.Mindset && statement is null) { statement = Claim(text); }
        else if (text.Value.EndsWith(':') && !text.Value.Contains(". ", StringComparison.Ordinal)) { text.Fate = Fate.Label; }
        else { notes.Add(Claim(text)); }
    }

    private bool SetLead(string title, Passage passage)
    {
        switch (title.ToUpperInvariant())
        {
            case "PURPOSE": purpose = passage; return true;
            case "FORMAT": format = passage; return true;
            case "USE CASE" or "USAGE" or "WHEN TO USE": useCase = passage; return true;
            case "SITUATION" or "CONTEXT" or "BACKGROUND": situation = passage; return true;
            case var other when other.StartsWith("WHY", StringComparison.Ordinal): why = passage; return true;
            default: return false;
        }
    }

    private void ReadShifts(TableGrid grid)
    {
        foreach (var (row, index) in grid.Rows.Select((row, index) => (row, index)))
        {
            var texts = row.OfType<TableCell>().SelectMany(cell => cell.Blocks).SelectMany(Texts).ToList();
            if (index < Math.Max(1, grid.HeaderRows)) { texts.ForEach(text => text.Fate = Fate.Label); }
            else if (texts.Count == 2) { shifts.Add(new(Claim(texts[0]), Claim(texts[1]))); }
            else { notes.AddRange(texts.Select(Claim)); }
        }
    }

    private Passage Claim(SourceText text)
    {
        text.Fate = Fate.Typed;
        return new(text.Value, file.Span(text.Start, text.End));
    }

    private static Passage Join(Passage? first, Passage second) => first is null
        ? second
        : new($"{first.Text}\n\n{second.Text}", first.Source with { End = second.Source.End });

    private static IEnumerable<SourceText> Items(Block list) => list.Children.SelectMany(Texts);

    private static IEnumerable<SourceText> Texts(Block block)
    {
        if (block.Kind == BlockKind.Hidden) { yield break; }

        if (block.Text is not null) { yield return block.Text; }

        foreach (var text in block.Children.SelectMany(Texts)) { yield return text; }

        if (block.Table is null) { yield break; }

        foreach (var text in block.Table.Rows.SelectMany(row => row).OfType<TableCell>().Distinct().SelectMany(cell => cell.Blocks).SelectMany(Texts)) { yield return text; }
    }

    /// <summary>What stands behind a colon says what the part is: <c>Choosing a problem: concrete behaviours</c>.</summary>
    private static PartKind KindOf(string heading)
    {
        var words = NameWords.WithoutOrnament(heading);
        var colon = words.LastIndexOf(": ", StringComparison.Ordinal);
        var whole = KindOfWords(words);
        if (colon < 0 || whole is not (PartKind.None or PartKind.Problem or PartKind.Specification)) { return whole; }

        return KindOfWords(words[(colon + 2)..]) is var tail && tail != PartKind.None ? tail : whole;
    }

    private static PartKind KindOfWords(string words)
    {
        return Specification().IsMatch(words) ? PartKind.Specification
            : Problem().IsMatch(words) ? PartKind.Problem
            : Mindset().IsMatch(words) ? PartKind.Mindset
            : AntiPatterns().IsMatch(words) ? PartKind.AntiPatterns
            : Usage().IsMatch(words) ? PartKind.Usage
            : Example().IsMatch(words) ? PartKind.Example
            : Clarified().IsMatch(words) ? PartKind.Clarified
            : Behaviours().IsMatch(words) ? PartKind.Behaviours
            : Core().IsMatch(words) ? PartKind.Core
            : PartKind.None;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^(?:specification|about|purpose|overview|introduction|scope)\b", Options)]
    private static partial Regex Specification();

    [GeneratedRegex(@"\b(?:core|main|root|central)? ?(?:problem|gap|challenge)\b", Options)]
    private static partial Regex Problem();

    [GeneratedRegex(@"\bmind-?set\b|\bshifts?\b|\bwhat changes\b", Options)]
    private static partial Regex Mindset();

    [GeneratedRegex(@"\banti-?patterns?\b|\bpitfalls?\b|\btraps?\b|\bwhat (?:keeps|holds)\b", Options)]
    private static partial Regex AntiPatterns();

    [GeneratedRegex(@"^how to use\b|^using this\b|^next steps\b|^usage\b", Options)]
    private static partial Regex Usage();

    [GeneratedRegex(@"\bexamples?\b|\bcase study\b", Options)]
    private static partial Regex Example();

    [GeneratedRegex(@"\bclarified\b|\bother\b.*\bexpectations\b|\bexpectations\b.*\bexplained\b", Options)]
    private static partial Regex Clarified();

    [GeneratedRegex(@"\bbehaviou?rs?\b|\bhabits\b|\bskills\b|\bpractices\b|\bwhat .* do\b", Options)]
    private static partial Regex Behaviours();

    [GeneratedRegex(@"\bcore expectations\b|\bintegration\b|\bexisting (?:doc|document|expectations|ladder)\b|\bwhat (?:stays|remains)\b|\bfoundation\b|\bcore\b", Options)]
    private static partial Regex Core();
}
