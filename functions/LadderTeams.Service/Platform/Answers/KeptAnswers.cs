using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LadderTeams.Service.Platform.Caching;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Platform.Answers;

/// <summary>
/// Answers that are asked for again and again, as the bytes that are sent: as they are, and compressed for those who take that.
/// What was used last is kept, up to <see cref="AnswerOptions.CacheBytes"/>.
/// </summary>
internal sealed class KeptAnswers(IOptions<AnswerOptions> options, IOptions<JsonOptions> json) : IDisposable
{
    private readonly OnceCache<(object Key, string? Coding), byte[]> kept = new(options.Value.CacheBytes);

    public long Size => kept.Size;

    /// <param name="key">Equal for equal answers alone.</param>
    /// <param name="make">Called when the answer is not kept.</param>
    public async Task SendAsync<T>(HttpContext context, object key, Func<T> make)
    {
        var coding = ContentCodings.Accepted(context.Request.Headers.AcceptEncoding).FirstOrDefault();
        var bytes = kept.Find((key, coding)) ?? await GetAsync(key, coding, make, context.RequestAborted);
        var response = context.Response;
        response.ContentType = "application/json; charset=utf-8";
        response.Headers.ContentEncoding = coding;
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    public void Dispose() => kept.Dispose();

    private ValueTask<byte[]> GetAsync<T>(object key, string? coding, Func<T> make, CancellationToken cancellationToken) => kept.GetOrAddAsync(
        (key, coding),
        async () =>
        {
            var bytes = coding is null
                ? JsonSerializer.SerializeToUtf8Bytes(make(), (JsonTypeInfo<T>)json.Value.SerializerOptions.GetTypeInfo(typeof(T)))
                : Compress(await GetAsync(key, null, make, CancellationToken.None), coding);
            return (bytes, bytes.Length);
        },
        cancellationToken);

    private static byte[] Compress(byte[] bytes, string coding)
    {
        using var compressed = new MemoryStream();
        using (Stream compressing = coding == ContentCodings.Brotli ? new BrotliStream(compressed, CompressionLevel.Optimal) : new GZipStream(compressed, CompressionLevel.Optimal))
        {
            compressing.Write(bytes);
        }

        return compressed.ToArray();
    }
}
