using LadderTeams.Service.Storage.Pipeline;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Storage;

/// <summary>Where the store is. One of the two is set.</summary>
internal sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>Of Azurite, which knows account keys alone.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>The address of an account's table service, used with the identity that the service runs under.</summary>
    public string? Endpoint { get; set; }
}

internal sealed class StorageOptionsValidator : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options) => (options.ConnectionString, options.Endpoint) switch
    {
        (null or "", null or "") => Fail("Set Storage:Endpoint to the address of a table service, or Storage:ConnectionString to that of Azurite: there is nowhere to keep ladders."),
        (null or "", var endpoint) => Uri.TryCreate(endpoint, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
            ? ValidateOptionsResult.Success
            : Fail("Storage:Endpoint is not an https address."),
        (var connection, null or "") => Check(connection),
        _ => Fail("Set either Storage:Endpoint or Storage:ConnectionString, not both."),
    };

    private static ValidateOptionsResult Check(string connection)
    {
        try
        {
            StorageConnectionString.Parse(connection);
            return ValidateOptionsResult.Success;
        }
        catch (FormatException wrong)
        {
            return Fail($"Storage:ConnectionString cannot be used. {wrong.Message}");
        }
    }

    private static ValidateOptionsResult Fail(string sentence) => ValidateOptionsResult.Fail(sentence);
}
