using System.Reflection;
using System.Text.RegularExpressions;
using LadderTeams.Infra.Tests.Compiling;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace LadderTeams.Infra.Tests;

/// <summary>What the service and its host are told, and what they read.</summary>
[Collection(CompiledInfra.Collection)]
public sealed partial class SettingTests(CompiledInfra infra)
{
    /// <summary>Of the Functions host and of Azure.Identity, which have their documentation elsewhere.</summary>
    private static readonly string[] OfOthers =
    [
        "APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "APPLICATIONINSIGHTS_CONNECTION_STRING", "AZURE_CLIENT_ID", "AZURE_TOKEN_CREDENTIALS",
        "AzureWebJobsDisableHomepage", "AzureWebJobsStorage__accountName", "AzureWebJobsStorage__clientId", "AzureWebJobsStorage__credential",
    ];

    /// <summary>What may be left open in Azure: Azurite's, and a folder that the service finds by itself.</summary>
    private static readonly string[] Elsewhere = ["Storage__ConnectionString", "Tab__Folder"];

    [Fact]
    public void Every_setting_is_one_that_the_service_or_its_host_reads()
    {
        var known = Options().SelectMany(type => type.GetProperties().Select(property => Name(type, property)));

        Assert.Empty(Settings().Keys.Except(known).Except(OfOthers));
        Assert.Empty(OfOthers.Except(Settings().Keys));
    }

    [Fact]
    public void Every_setting_without_a_default_is_set()
    {
        var open = Options().SelectMany(type => type.GetProperties().Where(property => property.GetValue(Activator.CreateInstance(type)) is null).Select(property => Name(type, property)));

        Assert.Empty(open.Except(Elsewhere).Except(Settings().Keys));
        Assert.Empty(Settings().Keys.Intersect(Elsewhere));
    }

    [Fact]
    public void The_service_takes_them()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings().Select(setting => KeyValuePair.Create(setting.Key.Replace("__", ":", StringComparison.Ordinal), (string?)Filled(setting.Value)))).Build();
        var validators = typeof(Program).Assembly.GetTypes().Where(type => Validated(type) is not null).ToList();

        Assert.NotEmpty(validators);
        Assert.All(validators, type =>
        {
            var options = Activator.CreateInstance(Validated(type)!)!;
            configuration.GetSection(Section(options.GetType())).Bind(options);

            var result = (ValidateOptionsResult)type.GetMethod("Validate")!.Invoke(Activator.CreateInstance(type), [null, options])!;

            Assert.True(result.Succeeded, result.FailureMessage);
        });
    }

    [Fact]
    public void The_host_is_not_told_by_settings_what_the_plan_tells_it() =>
        Assert.DoesNotContain(Settings().Keys, name => name.StartsWith("FUNCTIONS_", StringComparison.Ordinal) || name.StartsWith("WEBSITE_", StringComparison.Ordinal));

    [Fact]
    public void A_host_of_its_own_is_the_one_that_links_lead_to() =>
        Assert.Equal("https://ladder.contoso.com/tab", infra.Full.Properties("Microsoft.Web/sites/config").GetProperty("Links__Tab").GetString());

    private Dictionary<string, string> Settings() =>
        infra.Standard.Properties("Microsoft.Web/sites/config").EnumerateObject().ToDictionary(setting => setting.Name, setting => setting.Value.GetString()!);

    private static IEnumerable<Type> Options() => typeof(Program).Assembly.GetTypes().Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal) && type.GetField("Section") is not null);

    private static string Section(Type options) => (string)options.GetField("Section")!.GetValue(null)!;

    private static string Name(Type options, PropertyInfo property) => $"{Section(options)}__{property.Name}";

    private static Type? Validated(Type validator) =>
        validator.GetInterfaces().SingleOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IValidateOptions<>))?.GetGenericArguments()[0];

    /// <summary>As Azure answers what is asked for: ids, and the address of tables.</summary>
    private static string Filled(string value) => !value.StartsWith('[') ? value : TableAddress().IsMatch(value) ? "https://contoso.table.core.windows.net/" : "cccccccc-3333-4333-8333-333333333333";

    [GeneratedRegex(@"\.primaryEndpoints\.table\]$")]
    private static partial Regex TableAddress();
}
