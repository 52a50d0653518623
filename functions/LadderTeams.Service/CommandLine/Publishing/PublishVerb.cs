using System.CommandLine;
using System.Net.Http.Headers;
using System.Text.Json;

namespace LadderTeams.Service.CommandLine.Publishing;

internal sealed class PublishVerb : Command
{
    private readonly PathArgument<string[]> paths = new("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = "A file or a folder." };
    private readonly Option<string> service = new("--to") { Required = true, HelpName = "URL", Description = "The address of the service." };
    private readonly Option<string> ladder = new("--ladder") { HelpName = "ID", Description = "The ladder's name in addresses." };
    private readonly Option<string> note = new("--note") { HelpName = "TEXT", Description = "Why there is a new version." };
    private readonly Option<bool> preview = new("--preview") { Description = "Only show what would change." };
    private readonly Option<bool> sample = new("--sample") { Description = "Publish the sample ladder." };
    private readonly Option<bool> asJson = new("--json") { Description = "Print JSON." };

    /// <param name="token">The owner's; null when there is none.</param>
    public PublishVerb(string? token)
        : base("publish", "Makes files the next version of a ladder on a running service, as the owner whose access token is in LADDER_TOKEN.")
    {
        Add(paths);
        foreach (var option in (Option[])[service, ladder, note, preview, sample, asJson]) { Add(option); }

        SetAction((asked, cancellationToken) => RunAsync(Read(asked), token, asked.InvocationConfiguration.Output, asked.InvocationConfiguration.Error, cancellationToken));
    }

    private PublishArguments Read(ParseResult asked) => new(asked.GetValue(paths) ?? [], asked.GetRequiredValue(service))
    {
        Ladder = asked.GetValue(ladder) ?? "",
        Note = asked.GetValue(note),
        PreviewOnly = asked.GetValue(preview),
        Sample = asked.GetValue(sample),
        AsJson = asked.GetValue(asJson),
    };

    private static async Task<int> RunAsync(PublishArguments asked, string? token, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (asked.Problem() is { } problem)
        {
            await errors.WriteLineAsync(problem);
            return ExitCode.CannotRead;
        }

        using var http = new HttpClient { BaseAddress = new(asked.Service.TrimEnd('/') + "/") };
        http.DefaultRequestHeaders.Authorization = AuthenticationHeaderValue.TryParse($"Bearer {token?.Trim()}", out var bearer) ? bearer : null;
        try
        {
            return await new Publisher(http, asked, output, errors).RunAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException { InnerException: TimeoutException } || IsOfOtherShape(failure))
        {
            await errors.WriteLineAsync($"service_unreachable: {http.BaseAddress} does not answer as the service does. {failure.Message}");
            return ExitCode.CannotRead;
        }
    }

    /// <summary>Whether it says that JSON is none, or not what the service answers.</summary>
    private static bool IsOfOtherShape(Exception failure) => failure is JsonException or KeyNotFoundException or InvalidOperationException or FormatException;
}
