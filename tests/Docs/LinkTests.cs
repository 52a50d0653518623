using System.Text.RegularExpressions;
using LadderTeams.Service.Tests;

namespace LadderTeams.Docs;

/// <summary>Readers find every page, and what it leads to.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void Every_link_of_a_page_leads_to_a_file_and_a_heading_that_are_there() =>
        Assert.All(Page.All.SelectMany(page => Link().Matches(page.Text).Select(match => (Page: page, Path: match.Groups["path"].Value, Heading: match.Groups["heading"].Value))), link =>
        {
            var file = Path.Combine(Repository.File(Path.GetDirectoryName(link.Page.Path)!), link.Path);

            Assert.True(link.Path.Length is 0 || File.Exists(file) || Directory.Exists(file), $"{link.Page.Path}: {link.Path}");
            if (link.Heading.Length > 0)
            {
                Assert.Contains(link.Heading, Heading().Matches(link.Path.Length is 0 ? link.Page.Text : File.ReadAllText(file)).Select(match => Anchor(match.Groups[1].Value)));
            }
        });

    [Fact]
    public void The_readme_names_every_page_of_docs()
    {
        var readme = Page.Of("README.md").Text;

        Assert.All(Directory.EnumerateFiles(Repository.File("docs"), "*.md"), file => Assert.Contains($"(docs/{Path.GetFileName(file)})", readme));
    }

    /// <summary>As GitHub makes it of a heading.</summary>
    private static string Anchor(string heading) => Dropped().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex("\\]\\((?!https?:|mailto:)(?<path>[^)#]*)(?:#(?<heading>[^)]+))?\\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("[^\\w\\- ]")]
    private static partial Regex Dropped();
}
