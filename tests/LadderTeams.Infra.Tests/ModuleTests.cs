using System.Text.Json;
using System.Text.RegularExpressions;
using LadderTeams.Infra.Tests.Compiling;
using LadderTeams.Service.Tests;

namespace LadderTeams.Infra.Tests;

/// <summary>What holds of every module.</summary>
[Collection(CompiledInfra.Collection)]
public sealed partial class ModuleTests(CompiledInfra infra)
{
    private static readonly string Source = File.ReadAllText(Repository.File("infra/main.bicep"));
    private static readonly string Scripts = File.ReadAllText(Repository.File("build/deploy-service"));

    [Fact]
    public void The_compiler_and_its_linter_find_nothing() => Assert.Equal("", infra.Findings);

    [Fact]
    public void Every_file_and_every_parameter_and_output_says_what_it_is()
    {
        Assert.NotEmpty(infra.Modules);
        Assert.All(infra.Modules.Values.Append(infra.Main), template =>
        {
            Assert.NotEmpty(template.GetProperty("metadata").GetProperty("description").GetString()!);
            Assert.All(Members(template, "parameters").Concat(Members(template, "outputs")), member =>
                Assert.NotEmpty(member.Value.GetProperty("metadata").GetProperty("description").GetString()!));
        });
    }

    [Fact]
    public void Every_module_is_used() =>
        Assert.Equal(Directory.GetFiles(Repository.File("infra/modules")).Select(Path.GetFileNameWithoutExtension).Order(), infra.Modules.Keys.Order());

    [Fact]
    public void Every_output_is_read()
    {
        var outputs = infra.Modules.SelectMany(module => Members(module.Value, "outputs").Select(output => (Module: module.Key, output.Name))).ToList();

        Assert.NotEmpty(outputs);
        Assert.All(outputs, output => Assert.Matches($@"\b{output.Module}\.\??outputs\.{output.Name}\b", Source));
        Assert.All(Members(infra.Main, "outputs"), output => Assert.Contains($"${output.Name}", Scripts));
    }

    [Fact]
    public void A_type_has_one_version_everywhere()
    {
        var versions = infra.Full.Resources.Where(resource => resource.TryGetProperty("apiVersion", out _))
            .Select(resource => (Provider: Family(resource.GetProperty("type").GetString()!), Version: resource.GetProperty("apiVersion").GetString()!)).Distinct().ToList();

        Assert.All(versions, version => Assert.Matches(@"^\d{4}-\d\d-\d\d$", version.Version));
        Assert.All(versions.GroupBy(version => version.Provider), same => Assert.Single(same));
        Assert.All(ExistingType().Matches(string.Concat(Sources())), existing =>
            Assert.Contains((Family(existing.Groups["type"].Value), existing.Groups["version"].Value), versions.Append(("Microsoft.Graph/servicePrincipals", "v1.0"))));
    }

    [Fact]
    public void No_key_is_asked_for_and_none_is_written_down() =>
        Assert.DoesNotMatch("""(?i)\blist\w*\(|AccountKey|sharedAccess|"securestring"|"secureObject"|passwordCredentials|keyCredentials""", infra.Main.GetRawText());

    [Fact]
    public void The_parameters_file_has_every_parameter_with_the_default_of_the_module()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.File("infra/main.parameters.json")));
        var given = file.RootElement.GetProperty("parameters").EnumerateObject().ToDictionary(parameter => parameter.Name, parameter => parameter.Value.GetProperty("value").GetString()!);
        var declared = Members(infra.Main, "parameters");

        Assert.Equal(declared.Select(parameter => parameter.Name).Order(StringComparer.Ordinal), given.Keys.Order(StringComparer.Ordinal));
        Assert.All(declared, parameter =>
        {
            var standard = parameter.Value.TryGetProperty("defaultValue", out var value) ? value.ToString() : "";
            Assert.Equal(standard, Variable().Match(given[parameter.Name]).Groups["default"].Value, ignoreCase: true);
        });
    }

    [Fact]
    public void The_page_of_the_modules_explains_every_choice()
    {
        var page = File.ReadAllText(Repository.File("infra/README.md"));
        var variables = Variable().Matches(File.ReadAllText(Repository.File("infra/main.parameters.json"))).Select(match => match.Groups["name"].Value).ToList();

        Assert.NotEmpty(variables);
        Assert.All(variables, name => Assert.Contains($"| `{name}` |", page));
    }

    private static List<JsonProperty> Members(JsonElement template, string kind) => template.TryGetProperty(kind, out var members) ? [.. members.EnumerateObject()] : [];

    private static IEnumerable<string> Sources() => Directory.GetFiles(Repository.File("infra"), "*.bicep", SearchOption.AllDirectories).Select(File.ReadAllText);

    private static string Family(string type) => string.Join('/', type.Split('/').Take(2));

    [GeneratedRegex(@"'(?<type>[\w./]+)@(?<version>[\w.-]+)' existing")]
    private static partial Regex ExistingType();

    [GeneratedRegex(@"\$\{(?<name>\w+)(=(?<default>[^}]*))?\}")]
    private static partial Regex Variable();
}
