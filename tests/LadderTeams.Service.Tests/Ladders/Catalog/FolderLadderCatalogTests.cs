using LadderTeams.Service.Ladders.Catalog;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Ladders.Catalog;

public sealed class FolderLadderCatalogTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ladders-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Each_folder_is_a_ladder()
    {
        Write("engineering/l4.md", "# L4\n\n### Overview\n\nAn L4 leads.\n");
        Write("support/.git/config.md", "# L5\n");
        Write("support/l1.md", "# L1\n\n### Overview\n\nAn L1 answers.\n");
        Write("empty/photo.png", "not a document");

        var shelf = await ShelfAsync();

        Assert.Equal(["engineering", "support"], shelf.Ladders.Select(published => published.Ladder.Id));
        Assert.Equal(["L1"], shelf.Find("support")!.Ladder.Levels.Select(level => level.Code));
    }

    [Fact]
    public async Task The_hash_is_that_of_the_files()
    {
        Write("engineering/l4.md", "# L4\n\nAn L4 leads.\n");
        var first = await ShelfAsync();
        var again = await ShelfAsync();

        Write("engineering/l4.md", "# L4\n\nAn L4 decides.\n");
        var changed = await ShelfAsync();

        Assert.Equal(first.Ladders[0].ContentHash, again.Ladders[0].ContentHash);
        Assert.Equal(first.ContentHash, again.ContentHash);
        Assert.NotEqual(first.Ladders[0].ContentHash, changed.Ladders[0].ContentHash);
        Assert.NotEqual(first.ContentHash, changed.ContentHash);
    }

    [Fact]
    public async Task Without_a_setting_the_sample_ladder_of_the_repository_is_served()
    {
        using var service = new WebApplicationFactory<Program>();
        using var client = service.CreateClient();

        var level = await client.JsonAsync("/api/ladders/engineering/levels/L4");

        Assert.NotEmpty(level.GetProperty("capabilities").EnumerateArray());
    }

    private async Task<LadderShelf> ShelfAsync()
    {
        using var service = new WebApplicationFactory<Program>();
        using var configured = service.WithWebHostBuilder(builder => builder.UseSetting("Ladders:Folder", folder));
        return await configured.Services.GetRequiredService<ILadderCatalog>().GetAsync(CancellationToken.None);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
