// A Kestrel that does nothing but send the bytes of one file: what the service is measured against.
// Usage: LadderTeams.Bare [FILE [CONTENT-TYPE]]
var bytes = args.Length > 0 ? await File.ReadAllBytesAsync(args[0]) : "{}"u8.ToArray();
var type = args.Length > 1 ? args[1] : "application/json; charset=utf-8";
var app = WebApplication.CreateSlimBuilder().Build();
app.Run(context =>
{
    context.Response.ContentType = type;
    context.Response.ContentLength = bytes.Length;
    return context.Response.Body.WriteAsync(bytes, 0, bytes.Length);
});
await app.RunAsync();
