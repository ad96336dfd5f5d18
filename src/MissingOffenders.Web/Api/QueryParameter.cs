using System.Globalization;
using Microsoft.AspNetCore.Http;
using MissingOffenders.Web.Api.Answers;

namespace MissingOffenders.Web.Api;

/// <summary>A name that an endpoint knows in the query of its address. Others are refused, for a name that is mistyped would let everything through.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">What it does.</param>
sealed record QueryParameter(string Name, string Description)
{
    /// <summary>The values that it can have; null where there is no list.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>Whether it is a whole number from 0.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Lets a request on if its query has nothing but what its endpoint knows.</summary>
    /// <exception cref="ApiException">It has; the message says what was expected.</exception>
    public static ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var known = context.HttpContext.GetEndpoint()!.Metadata.GetOrderedMetadata<QueryParameter>();
        foreach (var (name, values) in context.HttpContext.Request.Query)
        {
            if (known.FirstOrDefault(p => p.Name == name) is not { } parameter)
            {
                throw new ApiException(StatusCodes.Status400BadRequest, $"There is no parameter '{name}'. Expected: {(known.Count == 0 ? "none" : string.Join(", ", known.Select(p => p.Name)))}.");
            }

            foreach (var value in values)
            {
                parameter.Check(value ?? "");
            }
        }

        return next(context);
    }

    void Check(string value)
    {
        if (IsNumber && !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            throw new ApiException(StatusCodes.Status400BadRequest, $"'{Name}' is '{value}'. Expected: a whole number from 0.");
        }

        if (value.Length > 0 && Values?.Contains(value, StringComparer.Ordinal) == false)
        {
            throw new ApiException(StatusCodes.Status400BadRequest, $"'{Name}' is '{value}'. Expected: {string.Join(", ", Values)}.");
        }
    }
}
