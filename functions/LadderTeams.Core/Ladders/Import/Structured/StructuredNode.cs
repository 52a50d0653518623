namespace LadderTeams.Core.Ladders.Import.Structured;

internal enum StructuredKind
{
    Mapping,
    Sequence,
    Scalar,
}

/// <summary>A value of a YAML or JSON file, the same for both.</summary>
/// <param name="start">Where it begins in the source file's text.</param>
internal sealed class StructuredNode(StructuredKind kind, int start)
{
    public StructuredKind Kind { get; } = kind;

    public int Start { get; } = start;

    /// <summary>A mapping's entries in source order; a key that is written twice stands here twice.</summary>
    public List<StructuredEntry> Entries { get; } = [];

    public List<StructuredNode> Items { get; } = [];

    /// <summary>
    /// A scalar's words, kept by the document: one text, or one for each paragraph and bullet of a block of lines.
    /// Empty for null and for a scalar without words.
    /// </summary>
    public IReadOnlyList<SourceText> Parts { get; init; } = [];

    /// <summary>How many nodes it holds, itself included, with aliases spread out.</summary>
    public long Size { get; set; } = 1;

    /// <summary>How many nodes deep it is, itself included, with aliases spread out.</summary>
    public int Height { get; set; } = 1;

    public bool IsMapping => Kind == StructuredKind.Mapping;

    public bool IsSequence => Kind == StructuredKind.Sequence;

    /// <summary>A mapping or a sequence.</summary>
    public bool IsContainer => Kind != StructuredKind.Scalar;

    /// <summary>A scalar that has words.</summary>
    public bool IsText => Parts.Count > 0;

    /// <summary>The scalar's words; empty for every other node.</summary>
    public string Value => Parts.Count == 1 ? Parts[0].Value : string.Join('\n', Parts.Select(part => part.Value));

    public void Include(StructuredNode child)
    {
        Size = Math.Min(Size + child.Size, int.MaxValue);
        Height = Math.Max(Height, child.Height + 1);
    }
}

/// <summary>A key of a mapping and what it leads to.</summary>
internal sealed class StructuredEntry(StructuredNode key, StructuredNode value)
{
    private string? word;
    private string? tail;

    public StructuredNode Key { get; } = key;

    public StructuredNode Value { get; } = value;

    /// <summary>The key without case, spaces and marks: <c>redflags</c> for <c>redFlags</c>, <c>red_flags</c> and <c>Red flags</c>.</summary>
    public string Word => word ??= string.Concat(Key.Value.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>The last word of the key, as <see cref="Word"/> writes it: <c>title</c> for <c>jobTitle</c> and <c>job_title</c>.</summary>
    public string Tail => tail ??= FindTail(Key.Value);

    private static string FindTail(string key)
    {
        var start = key.Length;
        while (start > 0 && char.IsLetterOrDigit(key[start - 1]) && (start == key.Length || !char.IsUpper(key[start]))) { start--; }

        return key[start..].ToLowerInvariant();
    }
}
