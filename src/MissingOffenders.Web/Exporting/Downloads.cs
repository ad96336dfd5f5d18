using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Export;
using MissingOffenders.Reconciling;
using MissingOffenders.Web.Addresses;
using MissingOffenders.Web.Api;
using MissingOffenders.Web.Api.Answers;
using MissingOffenders.Web.Comparing;
using MissingOffenders.Web.Settings;

namespace MissingOffenders.Web.Exporting;

/// <summary>Makes packages for download. They are made in memory: nothing of a case is left in a folder that nobody looks into.</summary>
sealed class Downloads(ReviewSettings settings, ComparedCase compared) : IDisposable
{
    /// <summary>A large package needs much memory: one after the other.</summary>
    readonly SemaphoreSlim turn = new(1);

    /// <summary>Maps the address of downloads.</summary>
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(ExportChoice.DownloadPath, (HttpRequest request, Downloads downloads, CancellationToken cancel) => downloads.AnswerAsync(request, cancel))
            .AddEndpointFilter(ApiProblems.CatchAsync)
            .ExcludeFromDescription();

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    async Task<IResult> AnswerAsync(HttpRequest request, CancellationToken cancel)
    {
        var choice = ExportChoice.Of(request) ?? throw new ApiException(StatusCodes.Status400BadRequest, $"Expected: format={string.Join('|', PackageFormats.Codes)}, quotes=yes|no, the filter of the figures page; alone=yes with one of xlsx, web-annotation.");
        var found = compared.Rules is null ? null : (await compared.CurrentAsync(cancel)).Result;
        await turn.WaitAsync(cancel);
        try
        {
            var content = await Task.Run(() => Make(choice, found), cancel);
            return Results.File(content, choice.IsAlone ? MediaTypeOf(choice) : "application/zip", NameOf(choice));
        }
        finally
        {
            turn.Release();
        }
    }

    MemoryStream Make(ExportChoice choice, ReconciliationResult? found)
    {
        MemoryStream content = new();
        using var file = CaseFile.Open(settings.CasePath);
        if (choice.IsAlone)
        {
            DataPackage.WriteFile(content, file, found, choice.Options);
        }
        else
        {
            using var package = DataPackage.Zip(content);
            package.Write(file, found, choice.Options);
        }

        content.Position = 0;
        return content;
    }

    string NameOf(ExportChoice choice) =>
        Path.GetFileNameWithoutExtension(settings.CasePath) + (!choice.IsAlone ? ".zip" : choice.Formats[0] == PackageFormat.Workbook ? ".xlsx" : ".jsonld");

    static string MediaTypeOf(ExportChoice choice) =>
        choice.Formats[0] == PackageFormat.Workbook ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "application/ld+json";
}
