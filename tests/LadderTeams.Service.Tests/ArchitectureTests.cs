using System.Reflection;
using System.Text.RegularExpressions;
using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.Tests;

/// <summary>Holds the edges between the parts of the product: which part may use which.</summary>
public sealed partial class ArchitectureTests
{
    /// <summary>The folders of the service that features stand on, and which of them each may use. Every other folder is a feature.</summary>
    private static readonly Dictionary<string, string[]> GroundUses = new()
    {
        ["Storage"] = [],
        ["Platform"] = ["Storage"],
        ["Graph"] = ["Platform"],
        ["Catalog"] = ["Platform"],
        ["Growth"] = ["Catalog", "Platform", "Storage"],
    };

    private static readonly IReadOnlyCollection<string> Ground = GroundUses.Keys;

    /// <summary>The last one is of the base library, and a reader of documents like the others.</summary>
    private static readonly string[] Parsers = ["Markdig", "AngleSharp", "YamlDotNet", "System.Text.Json"];

    private static readonly string[] Reading = ["Ladders/Import/", "OneOnOnes/Invites/Bodies/"];

    private static readonly Dictionary<string, string[]> UsedProjects = new()
    {
        ["LadderTeams.Core"] = [],
        ["LadderTeams.Service"] = ["LadderTeams.Core"],
        ["LadderTeams.Local"] = ["LadderTeams.Service"],
    };

    [Fact]
    public void Core_uses_the_base_library_and_the_parsers_alone()
    {
        var used = typeof(Ladder).Assembly.GetReferencedAssemblies().Select(name => name.Name!);

        Assert.All(used, name => Assert.True(
            Parsers.Contains(name) || name.StartsWith("System.", StringComparison.Ordinal), $"Core uses {name}"));
    }

    [Fact]
    public void Core_has_no_http_no_json_attributes_and_no_clock() =>
        Assert.All(Sources("LadderTeams.Core"), source => Assert.DoesNotMatch(@"\b(HttpClient|TimeProvider|DateTime|Stopwatch|DateTimeOffset\.(Now|UtcNow))\b|using System\.(Net\b|Text\.Json\.Serialization)", source.Text));

    [Fact]
    public void Parsers_are_used_by_the_import_and_for_the_bodies_of_invites_alone() =>
        Assert.All(Sources("LadderTeams.Core").Where(source => !Reading.Any(folder => source.Path.StartsWith(folder, StringComparison.Ordinal))),
            source => Assert.All(Parsers, parser => Assert.False(source.Text.Contains($"using {parser}", StringComparison.Ordinal), $"{source.Path} uses {parser}")));

    [Fact]
    public void A_feature_uses_no_other_feature()
    {
        var features = Folders().Except(Ground).ToHashSet();

        Assert.All(Sources("LadderTeams.Service").Where(source => features.Contains(source.Folder)),
            source => Assert.DoesNotContain(UsedFolders(source), used => features.Contains(used) && used != source.Folder));
    }

    [Fact]
    public void What_features_stand_on_uses_no_feature_and_of_the_rest_what_it_may()
    {
        var folders = Folders().ToHashSet();

        Assert.All(Sources("LadderTeams.Service").Where(source => Ground.Contains(source.Folder)), source => Assert.All(
            UsedFolders(source).Where(used => folders.Contains(used) && used != source.Folder), used => Assert.Contains(used, GroundUses[source.Folder])));
    }

    [Fact]
    public void A_namespace_is_the_folder_that_its_file_is_in()
    {
        string[] projects = ["LadderTeams.Core", "LadderTeams.Service", "LadderTeams.Local"];

        Assert.All(projects.SelectMany(project => Sources(project).Where(source => source.Folder.Length > 0).Select(source => (project, source))), pair =>
            Assert.Contains($"namespace {pair.project}.{Path.GetDirectoryName(pair.source.Path)!.Replace('/', '.')};", pair.source.Text));
    }

    [Fact]
    public void A_type_of_the_service_is_public_only_for_others_to_start_it() =>
        Assert.Equal(["LadderTeams.Service.LadderService", "Program"], Assembly.Load("LadderTeams").GetExportedTypes().Select(type => type.FullName).Order());

    [Fact]
    public void Projects_use_each_other_one_way() =>
        Assert.All(UsedProjects, project => Assert.Equal(
            project.Value, ProjectReference().Matches(File.ReadAllText(Repository.File($"functions/{project.Key}/{project.Key}.csproj"))).Select(match => match.Groups[1].Value)));

    [Fact]
    public void Every_project_is_known_to_the_rule_above() =>
        Assert.Equal(UsedProjects.Keys.Order(), Directory.GetDirectories(Repository.File("functions")).Select(Path.GetFileName).Order());

    [Fact]
    public void The_laptop_starts_the_service_and_uses_no_feature_of_it() =>
        Assert.All(Sources("LadderTeams.Local"), source => Assert.DoesNotContain(UsedFolders(source), used => !Ground.Contains(used)));

    [Fact]
    public void The_service_knows_nothing_of_the_laptop() =>
        Assert.All(Sources("LadderTeams.Service"), source => Assert.DoesNotContain("LadderTeams.Local", source.Text, StringComparison.Ordinal));

    private static IEnumerable<string> Folders() =>
        Sources("LadderTeams.Service").Select(source => source.Folder).Where(folder => folder.Length > 0).Distinct();

    private static IEnumerable<string> UsedFolders(Source source) =>
        UseOfFolder().Matches(source.Text).Select(match => match.Groups[1].Value);

    private static IEnumerable<Source> Sources(string project)
    {
        var root = Repository.File($"functions/{project}");
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => new Source(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file)))
            .Where(source => !source.Path.StartsWith("obj/", StringComparison.Ordinal) && !source.Path.StartsWith("bin/", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"LadderTeams\.Service\.(\w+)")]
    private static partial Regex UseOfFolder();

    [GeneratedRegex(@"<ProjectReference Include=""[^""]*/(\w+\.\w+)\.csproj""")]
    private static partial Regex ProjectReference();

    private sealed record Source(string Path, string Text)
    {
        /// <summary>The top folder; empty for a file of the project's root.</summary>
        public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path.Split('/')[0] : "";
    }
}
