using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Import;

namespace LadderTeams.Core.Tests.Ladders.Import.Lossless;

public sealed class LosslessnessTests
{
    private static readonly string[] Extensions = [".md", ".txt", ".html", ".yaml", ".json", ""];

    [Fact]
    public void Every_word_of_a_document_is_told_as_often_as_it_stands_there() =>
        Prop.ForAll(Documents.Whole, pieces => IsEmpty(Lacking(Imported.From(Documents.SourceOf(pieces)), pieces))).Check(Runs(1, 1500));

    [Fact]
    public void No_word_is_told_that_a_document_does_not_hold() =>
        Prop.ForAll(Documents.Whole, pieces => IsEmpty(Invented(Imported.From(Documents.SourceOf(pieces)), pieces))).Check(Runs(2, 1500));

    [Fact]
    public void Every_run_of_letters_in_a_damaged_document_is_told() =>
        Prop.ForAll(Documents.Damaged, text =>
        {
            var told = Told.By(Imported.From(text)).Letters;
            return IsEmpty(Words.SeenIn(text).Where(word => !told.Contains(word, StringComparison.Ordinal)));
        }).Check(Runs(3, 1500));

    [Fact]
    public void Every_passage_stands_where_it_says_it_stands() => Prop.ForAll(Documents.Whole, pieces => IsEmpty(Misplaced(Documents.SourceOf(pieces)))).Check(Runs(4, 1000));

    [Fact]
    public void Every_passage_of_a_damaged_document_stands_where_it_says_it_stands() => Prop.ForAll(Documents.Damaged, text => IsEmpty(Misplaced(text))).Check(Runs(5, 1500));

    [Theory]
    [InlineData("####\ti")]
    [InlineData("# L3\n\n##\tTeam **work** and `code`\n\n- Asks\n")]
    [InlineData("> ## \tTeam work\n")]
    [InlineData("#\t#\tTeam\n")]
    [InlineData("#Team\twork\n=====\n")]
    public void A_heading_with_a_tab_stands_where_it_says_it_stands(string text)
    {
        Assert.Empty(Misplaced(text));
        Assert.DoesNotContain(Imported.From(text).Residual, block => block.Reason == "unread");
    }

    [Theory]
    [InlineData("**Reading**:  \n[all about it](https://example.org/a)")]
    [InlineData("**Reading**:\\\n[all about it](https://example.org/a) and more")]
    [InlineData("Reading  \n[all about it](https://example.org/a)")]
    [InlineData("[all about it](https://example.org/a)")]
    public void A_link_keeps_its_words_after_a_break(string text) => Assert.Equal(["all about it"], Imported.From($"# L3\n\n{text}\n").Links.Texts());

    [Fact]
    public void An_accent_at_the_end_of_unread_words_stays_on_its_letter() =>
        Assert.Contains("cafe\u0301", Imported.From("~~~text in the cafe\u0301\nEnds what was begun\n~~~\n").Residual.SelectMany(block => block.Text.Split(' ')));

    [Fact]
    public void The_account_of_a_damaged_document_is_whole() => Prop.ForAll(Documents.Damaged, text => Whole.Accounts(Imported.From(text))).Check(Runs(6, 1000));

    [Fact]
    public void No_bytes_make_the_importer_fail() =>
        Prop.ForAll(Documents.Damaged, Documents.Seeds, (text, seed) =>
        {
            var bytes = Mangled.Bytes(Encoding.UTF8.GetBytes(text + " "), new Random(seed));
            Whole.Accounts(Imported.FromBytes(bytes, $"ladder{Extensions[seed % Extensions.Length]}"));
        }).Check(Runs(7, 3000));

    [Fact]
    public void The_same_files_in_any_order_make_the_same_ladder() =>
        Prop.ForAll(Documents.Whole, Documents.Seeds, (pieces, seed) =>
        {
            var files = pieces.Chunk(4).Select((part, index) => Imported.Document($"part{index}.md", Documents.SourceOf(part))).ToArray();
            var shuffled = files.ToArray();
            new Random(seed).Shuffle(shuffled);

            Assert.Equal(Dump.Of(LadderImporter.Import("test", files)), Dump.Of(LadderImporter.Import("test", shuffled)));
        }).Check(Runs(8, 300));

    private static IEnumerable<string> Lacking(Ladder ladder, Piece[] pieces)
    {
        var told = Words.Counted(Told.By(ladder).Texts.SelectMany(Words.Of));
        return Words.Counted(pieces.SelectMany(piece => piece.Words)).Where(word => told.GetValueOrDefault(word.Key) < word.Value).Select(word => word.Key);
    }

    private static IEnumerable<string> Invented(Ladder ladder, Piece[] pieces)
    {
        var source = pieces.SelectMany(piece => piece.Words.Concat(piece.Hints)).ToHashSet(StringComparer.Ordinal);
        return Told.By(ladder).Words.Where(word => !source.Contains(word)).Distinct();
    }

    /// <summary>Places count from after the byte order mark.</summary>
    private static IEnumerable<string> Misplaced(string text) =>
        Told.By(Imported.From(text)).Passages.Where(passage => !Place.Holds(text.StartsWith('\uFEFF') ? text[1..] : text, passage)).Select(passage => $"{passage.GetType().Name} at {passage.Source}: {passage.Text}");

    private static bool IsEmpty(IEnumerable<string> words)
    {
        Assert.Empty(words);
        return true;
    }

    private static Config Runs(ulong seed, int count) => Config.QuickThrowOnFailure.WithReplay(seed, 7919).WithMaxTest(count);
}
