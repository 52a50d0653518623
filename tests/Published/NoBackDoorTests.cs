using System.Text;

namespace LadderTeams.Published;

/// <summary>The tenant of a laptop, which signs anybody in, is no part of what is deployed.</summary>
[Collection(HostedApp.Collection)]
public sealed class NoBackDoorTests(HostedApp published)
{
    private const string Assembly = "LadderTeams.Local";
    private const string Tenant = "3c0eea66-9918-4b1d-bee7-a16b0a6bf830";
    private const string Bot = "2f5907e3-11fb-4cd7-b4f3-50d0bbb7b449";
    private const string Person = "Folasade Adeyemi";

    [Theory]
    [InlineData(Assembly)]
    [InlineData(Tenant)]
    [InlineData(Bot)]
    [InlineData(Person)]
    public void Nothing_of_the_local_tenant_is_published(string mark) => Assert.Empty(FilesWith(mark, published.App.Folder));

    [Theory]
    [InlineData(Assembly)]
    [InlineData(Tenant)]
    [InlineData(Bot)]
    [InlineData(Person)]
    public void The_search_finds_it_where_it_is(string mark) =>
        Assert.Contains("LadderTeams.Local.dll", FilesWith(mark, LocalProgram));

    [Theory]
    [InlineData("LadderTeams.Core")] // a part of the one file that the program is
    [InlineData("customHandler")] // in a file beside it
    public void The_search_reads_what_is_published(string mark) => Assert.NotEmpty(FilesWith(mark, published.App.Folder));

    /// <summary>Where it was built together with these tests.</summary>
    private static string LocalProgram
    {
        get
        {
            var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            return Repository.File($"functions/LadderTeams.Local/bin/{framework.Parent!.Name}/{framework.Name}");
        }
    }

    /// <summary>Names of files that hold the mark as a program's metadata, a program's text or a text file would.</summary>
    private static IEnumerable<string> FilesWith(string mark, string folder)
    {
        byte[][] forms = [Encoding.UTF8.GetBytes(mark), Encoding.Unicode.GetBytes(mark)];
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => File.ReadAllBytes(file) is var bytes && forms.Any(form => bytes.AsSpan().IndexOf(form) >= 0))
            .Select(file => Path.GetRelativePath(folder, file));
    }
}
