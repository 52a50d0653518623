// A Kestrel that does nothing but send the bytes of files, one after the other: what the service is measured against.
// Usage: LadderTeams.Bare [FILE...]
var files = args.Length > 0 ? await Task.WhenAll(args.Select(file => File.ReadAllBytesAsync(file))) : ["{}"u8.ToArray()];
var asked = 0u;
var app = WebApplication.CreateSlimBuilder().Build();
app.Run(context =>
{
    var bytes = files[Interlocked.Increment(ref asked) % files.Length];
    context.Response.ContentType = "application/json; charset=utf-8";
    context.Response.ContentLength = bytes.Length;
    return context.Response.Body.WriteAsync(bytes, 0, bytes.Length);
});
await app.RunAsync();
