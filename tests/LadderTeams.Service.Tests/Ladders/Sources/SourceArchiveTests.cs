using FsCheck;
using FsCheck.Fluent;
using LadderTeams.Core.Ladders.Import;
using LadderTeams.Service.Ladders.Sources;
using LadderTeams.Service.Ladders.Store;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Tests.Ladders.Sources;

public sealed class SourceArchiveTests
{
    [Fact]
    public void Files_come_back_with_their_names_and_bytes()
    {
        var files = ArbMap.Default.GeneratorFor<(string, byte[])[]>().Select(all => all
            .Where(file => file.Item1 is not null && SourceName.IsSafe(file.Item1)).DistinctBy(file => file.Item1)
            .Append(($"folder/{all.Length}.md", [0xFF, 0x00, 0x0D, 0x0A])).ToArray());

        Prop.ForAll(files.ToArbitrary(), given =>
        {
            SourceDocument[] documents = [.. given.Select(file => new SourceDocument(file.Item1, file.Item2))];
            var archive = SourceArchive.Pack(documents);
            var back = SourceChunks.Join(archive.Hash, SourceChunks.Rows("tenant", archive)).Unpack();

            return back.Select(file => file.Name).SequenceEqual(documents.Select(file => file.Name).Order(StringComparer.Ordinal))
                && back.All(file => file.Content.Span.SequenceEqual(documents.Single(one => one.Name == file.Name).Content.Span));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_same_files_make_the_same_archive()
    {
        SourceDocument[] files = [new("l1.md", "# L1\n"u8.ToArray()), new("l2.md", "# L2\n"u8.ToArray())];

        Assert.Equal(SourceArchive.Pack(files).Hash, SourceArchive.Pack(files.Reverse()).Hash);
        Assert.Equal(SourceHash.Of(files), SourceHash.Of(files.Reverse()));
        Assert.NotEqual(SourceHash.Of(files), SourceHash.Of([files[0], new("l2.md", "# L2"u8.ToArray())]));
        Assert.NotEqual(SourceHash.Of(files), SourceHash.Of([files[0], files[1] with { Name = "l3.md" }]));
    }

    [Fact]
    public void A_row_fits_into_the_store_whatever_the_files_hold()
    {
        var noise = new byte[3_000_000];
        new System.Random(7).NextBytes(noise);
        var archive = SourceArchive.Pack([new("noise.md", noise)]);

        var rows = SourceChunks.Rows(new string('t', 100), archive).ToList();

        Assert.InRange(rows.Count, 4, 6);
        Assert.All(rows, row =>
        {
            TableLimits.CheckEntity(row);
            TableLimits.CheckEntityBody(row.Sum(property => ((byte[])property.Value).Length) * 4 / 3 + 4_000);
        });
        Assert.Equal(noise, SourceChunks.Join(archive.Hash, rows).Unpack().Single().Content.ToArray());
    }

    [Fact]
    public void Sources_that_are_not_whole_are_not_read()
    {
        var noise = new byte[2_000_000];
        new System.Random(7).NextBytes(noise);
        var archive = SourceArchive.Pack([new("noise.md", noise)]);

        Assert.Throws<InvalidDataException>(() => SourceChunks.Join(archive.Hash, SourceChunks.Rows("tenant", archive).Skip(1)));
    }
}
