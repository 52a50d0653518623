using System.Security.Cryptography;
using System.Text;
using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.Platform.Idempotency;

/// <summary>Lets a client repeat a write whose answer it did not get, under the <see cref="Header"/> of its first try.</summary>
internal static class IdempotentWrites
{
    public const string Header = "Idempotency-Key";
    private const int LongestKey = 100;

    private static readonly Refusal KeyInvalid = new(400, "idempotency_key_invalid", $"An {Header} has 1 to 100 visible ASCII characters.");

    private static readonly Refusal KeyReused = new(422, "idempotency_key_reused", $"Another request was sent with this {Header}.");

    private static readonly Refusal InProgress = new(409, "idempotency_in_progress", "The first request is not answered yet. Try again in a moment.");

    /// <summary>
    /// A request that carries a key is done once and answered the same each time. What was refused or has failed is not remembered:
    /// it changed nothing, and can be tried again. Neither is a body that does not fit into a row, only that it was said.
    /// </summary>
    /// <param name="scope">Whose write it is.</param>
    public static TBuilder RemembersFirstAnswer<TBuilder>(this TBuilder endpoint, Func<HttpContext, string> scope)
        where TBuilder : IEndpointConventionBuilder
    {
        endpoint.Add(builder =>
        {
            var write = builder.RequestDelegate ?? throw new InvalidOperationException("There is nothing to answer.");
            builder.RequestDelegate = context => context.Request.Headers.ContainsKey(Header) ? AnswerAsync(context, scope(context), write) : write(context);
        });
        return endpoint.WithMetadata(new RefusalsOfEndpoint([KeyInvalid, KeyReused, InProgress]));
    }

    private static async Task AnswerAsync(HttpContext context, string scope, RequestDelegate write)
    {
        if (context.Request.Headers[Header] is not [{ } key] || !IsKey(key))
        {
            await KeyInvalid.With(null).ExecuteAsync(context);
            return;
        }

        var records = context.RequestServices.GetRequiredService<IIdempotencyRecords>();
        var hash = await HashAsync(context);
        switch (await records.ClaimAsync(new(scope, key), hash, context.RequestAborted))
        {
            case var claim when claim.RequestHash != hash:
                await KeyReused.With(null).ExecuteAsync(context);
                break;
            case IdempotencyClaim.Granted granted:
                await FirstAnswer.GiveAsync(context, records, granted, write);
                break;
            case IdempotencyClaim.Answered { Answer: var answer }:
                await FirstAnswer.RepeatAsync(context, answer);
                break;
            default:
                context.Response.Headers.RetryAfter = "1";
                await InProgress.With(null).ExecuteAsync(context);
                break;
        }
    }

    private static bool IsKey(string key) => key.Length is > 0 and <= LongestKey && key.All(character => character is > ' ' and <= '~');

    /// <summary>Leaves the body to be read once more.</summary>
    private static async Task<string> HashAsync(HttpContext context)
    {
        var (request, body) = (context.Request, new MemoryStream());
        await request.Body.CopyToAsync(body, context.RequestAborted);
        request.Body = body;
        context.Response.RegisterForDispose(body);

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method}\n{request.Path}{request.QueryString}\n{request.ContentType}\n{request.Headers.IfMatch}\n"));
        hash.AppendData(body.GetBuffer().AsSpan(0, (int)body.Length));
        body.Position = 0;
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
