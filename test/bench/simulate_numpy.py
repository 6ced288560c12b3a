"""The simulation of src/model/simulation in numpy: the same draws, the same money lines, the same statistics.

Reads the model as one line of JSON, then a line for each simulation asked for, and answers each with a line.

Where numpy has two ways, the faster is taken: remainders by floor instead of by its integer %, which is half as fast (every
number is whole and below 2^53, so both are exact); arrays written over in place, which takes a fifth from the random numbers; PERT quantiles from a table by index instead of by np.interp, which searches.
numpy has no inverse of the incomplete beta function: a table of quantiles, at equal steps, comes with the model.
"""

import json
import math
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np


def remainder(numbers, divisors):
    quotients = numbers / divisors
    np.floor(quotients, out=quotients)
    quotients *= divisors
    return np.subtract(numbers, quotients, out=quotients)


def remainder_of(numbers, divisor):
    """By one number: its reciprocal is faster, and half a unit more keeps the quotient clear of whole numbers."""
    quotients = numbers * (1 / divisor)
    quotients += 0.5 / divisor
    np.floor(quotients, out=quotients)
    quotients *= divisor
    return np.subtract(numbers, quotients, out=quotients)


def half(sums, modulus, factor, addend, turn_factor, turn_modulus):
    divisors = remainder_of(sums, modulus)
    divisors *= factor
    divisors += addend
    turns = remainder(999999999999989.0, divisors)
    turns *= turn_factor
    return remainder_of(turns, turn_modulus)


def hdr_uniforms(trials, variable, entity, event, seed):
    first = trials * 2499997
    first += variable * 1800451 + entity * 2000371 + event * 1796777 + seed * 2299603
    second = trials * 2246527
    second += variable * 2399993 + entity * 2100869 + event * 1918303 + seed * 1624729
    uniforms = half(first, 7450589, 4658, 7450581, 383, 99991)
    uniforms *= 7440893
    right = half(second, 7450987, 7580, 7560584, 17669, 7440893)
    right *= 1343
    uniforms += right
    uniforms /= 4294967296
    uniforms -= np.floor(uniforms)
    uniforms += 0.5 / 4294967296
    return uniforms


class Quantiles:
    """low + width x the quantile, linear between the points of a table."""

    def __init__(self, points, low, width):
        self.points = low + width * np.array(points)
        self.steps = np.diff(self.points)
        self.count = len(self.steps)

    def at(self, uniforms):
        place = uniforms * self.count
        index = place.astype(np.intp)
        place -= index
        return self.points.take(index) + place * self.steps.take(index)


class Draw:
    def __init__(self, draw, tables):
        self.driver, self.variable, self.entity = draw["driver"], draw["variable"], draw["entity"]
        self.base, self.clamp = draw["base"], draw["clamp"]
        self.quantiles = Quantiles(tables[draw["table"]], draw["low"], draw["high"] - draw["low"])

    def values(self, trials, seed):
        drawn = self.base * self.quantiles.at(hdr_uniforms(trials, self.variable, self.entity, 0, seed))
        return np.clip(drawn, *self.clamp) if self.clamp else drawn


class Model:
    def __init__(self, model):
        self.options = model["options"]
        self.events = model["events"]
        self.shared = [Draw(draw, model["tables"]) for draw in model["shared"]]
        self.own = [[Draw(draw, model["tables"]) for draw in option["draws"]] for option in self.options]

    def simulate(self, first_trial, count, seed):
        trials = np.arange(first_trial, first_trial + count, dtype=np.float64)
        common = {draw.driver: draw.values(trials, seed) for draw in self.shared}
        costs = []
        for option, draws in zip(self.options, self.own):
            values = {**option["values"], **common, **{draw.driver: draw.values(trials, seed) for draw in draws}}
            costs.append(self.present_cost(values, option, trials, seed))
        return np.broadcast_arrays(*costs, trials)[:-1]

    @staticmethod
    def felt(v, first_fte):
        """What harm becomes where oversight or selection falls short: src/model/cost/felt.ts."""

        def raised(harm, gap):
            return v[harm] if np.isscalar(gap) and gap == 0 else np.minimum(1, v[harm] * (1 + v["neglect-effect"] * gap))

        oversight = selection = 0.0
        if np.any(v["oversight-norm"] > 0):
            watched = v["oversight-fte"] * v["agents-per-overseer"] / first_fte
            oversight = np.maximum(0.0, 1 - v["oversight-rate"] / v["oversight-norm"] - watched)
        if np.any(v["selection-norm"] > 0):
            selection = np.maximum(0.0, 1 - v["selection-rate"] / v["selection-norm"])
        return {
            "breach-probability": v["breach-probability"],
            "exit-probability": raised("exit-probability", selection),
            **{
                harm: raised(harm, oversight)
                for harm in ("dissatisfied-share", "reputation-probability", "service-failure-probability")
            },
        }

    def present_cost(self, v, option, trials, seed):
        """The lines of src/model/cost/cashFlow.ts; those that grow alike are gathered before they are summed over the years."""

        def first_time(resolved):
            return 1 - (1 - resolved) * v["repeat-share"]

        contacts = v["calls-per-year"] * (first_time(v["fcr-today"]) / first_time(v["first-contact-resolution"]))
        automated = contacts * v["automated-share"]
        handled = contacts - automated * (1 - v["automated-again"])
        work = handled * (v["handle-time"] / 3600)
        productive = 1 / v["occupancy"]
        paid = productive / (1 - v["shrinkage"])
        fte = paid / v["paid-hours"]
        hours = work * (1 + v["handle-uplift"] + v["residual-uplift"] * v["automated-share"])
        extra_hours = work * v["first-year-uplift"]

        units, extra_units, grows = {
            "minute": lambda: (hours * 60, extra_hours * 60, True),
            "productive-hour": lambda: (hours * productive, extra_hours * productive, True),
            "paid-hour": lambda: (hours * paid, extra_hours * paid, True),
            "fte-month": lambda: (hours * fte * 12, extra_hours * fte * 12, True),
            "call": lambda: (handled, 0, True),
            "resolved-call": lambda: (handled * v["first-contact-resolution"], 0, True),
            "month": lambda: (12, 0, False),
        }[option["priceUnit"]]()

        committed = v["committed-share"] * option["forecastUnits"]
        felt = self.felt(v, (hours + extra_hours) * fte)

        discounting = 1 + v["discount-rate"]
        wage = price = vendor = discounting ** (v["discount-timing"] - 1)
        wage_rise = (1 + v["wage-inflation"]) / discounting
        price_rise = (1 + v["price-inflation"]) / discounting
        vendor_rise = (1 + v["price-indexation"]) * (1 + v["currency-drift"]) / discounting
        growth = 1 + v["call-growth"]
        first_wage, first_price, volume = wage, price, 1.0
        wages = prices = wage_volumes = price_volumes = fees = notice_fees = 0.0
        happened = dict.fromkeys(self.events, 0.0)
        for year in range(1, int(v["horizon-years"]) + 1):
            if year > 1:
                wage, price, vendor = wage * wage_rise, price * price_rise, vendor * vendor_rise
                volume = volume * growth
            billed = (units * volume if grows else units) + (extra_units if year == 1 else 0)
            fee = np.maximum(np.maximum(billed, committed) * v["price"] * v["price-rate"], v["minimum-fee"])
            present_fee = fee * vendor
            if year == 1:
                first_fee = fee
            fees = fees + present_fee
            wages, prices = wages + wage, prices + price
            wage_volumes, price_volumes = wage_volumes + wage * volume, price_volumes + price * volume
            for event, variable in self.events.items():
                probability = felt[event + "-probability"]
                if np.isscalar(probability) and probability == 0:
                    continue
                happens = hdr_uniforms(trials, variable, option["number"], year, seed) < probability
                happened[event] = happened[event] + happens * price
                if event == "exit":
                    notice_fees = notice_fees + happens * present_fee

        with_benefits = 1 + v["benefits-rate"]
        wage_per_fte = (
            v["agent-pay"] + v["supervisor-pay"] * (1 / v["agents-per-supervisor"] + v["support-ratio"])
        ) * with_benefits + v["attrition"] * v["cost-per-hire"]
        wage_per_hour = fte * wage_per_fte
        price_per_hour = fte * (v["workplace-cost"] + v["technology-cost"]) + 60 * v["telephony-rate"]
        price_per_contact = (
            felt["dissatisfied-share"] * v["churn-rate"] * v["customer-margin"]
            + (1 - v["first-contact-resolution"]) * (1 - v["repeat-share"]) * v["unresolved-churn"] * v["customer-margin"]
            + v["order-share"] * v["order-loss"] * v["order-margin"]
        )
        displaced_pay = v["displaced-jobs"] * v["displaced-pay"]
        one_offs = (
            v["infrastructure-investment"]
            + v["selection-rate"] * first_fee
            + v["transition-cost"]
            + v["training-hours"] * v["training-price"] * (hours + extra_hours) * fte
            + displaced_pay * (v["parallel-months"] / 12) * with_benefits
            + displaced_pay * (1 - v["transfer-share"]) * (v["severance-months"] / 12)
            + v["stranded-cost"]
            + v["start-delay"] * (v["delay-value"] + np.maximum(v["old-cost"] - first_fee / 12, 0))
        )
        company = (
            hours * (wage_per_hour * wage_volumes + price_per_hour * price_volumes)
            + extra_hours * (wage_per_hour * first_wage + price_per_hour * first_price)
            + contacts * price_per_contact * price_volumes
            + (handled * v["escalation-share"] * v["escalation-cost"] + automated * v["automation-price"]) * price_volumes
            + (v["oversight-fte"] * v["oversight-pay"] * with_benefits - v["released-hours"] * v["management-rate"]) * wages
            + (v["change-cost"] + v["other-risk"] + v["automation-cost"]) * prices
            + fees * (1 + v["fee-tax-rate"] + v["oversight-rate"] + v["leakage-rate"])
            + notice_fees * (v["notice-months"] / 12)
            + happened["breach"] * (v["records-exposed"] * v["cost-per-record"])
            + happened["reputation"] * v["reputation-impact"]
            + happened["service-failure"] * v["service-failure-impact"]
            + happened["exit"] * v["exit-cost"]
            + v["remaining-staff"] * v["displaced-pay"] * v["morale-loss"] * first_wage
            + one_offs
        )
        local = v["include-local-impact"] * displaced_pay * (1 - v["jobs-kept"]) * v["local-multiplier"]
        return company * (1 - v["tax-rate"]) + local * wages


def statistics(costs, baseline, best):
    n = len(costs)
    worst = math.ceil(n / 20)
    places = [(n - 1) * share for share in (0.05, 0.1, 0.5, 0.9, 0.95)]
    limited = (0.05, 0.5, 0.95)
    margins = [1.96 * math.sqrt(n * share * (1 - share)) for share in limited]
    lows = [max(0, math.floor(n * share - margin) - 1) for share, margin in zip(limited, margins)]
    highs = [min(n - 1, math.ceil(n * share + margin)) for share, margin in zip(limited, margins)]
    ends = [end for place in places for end in (math.floor(place), math.ceil(place))]
    ranked = np.partition(costs, sorted({0, n - worst, n - 1, *ends, *lows, *highs}))
    below, above = ranked[ends[::2]], ranked[ends[1::2]]
    percentiles = below + (np.array(places) - ends[::2]) * (above - below)
    deviation = costs.std(ddof=1)
    return {
        "mean": costs.mean(),
        "standard-error": deviation / math.sqrt(n),
        "sd": deviation,
        "min": ranked[0],
        **dict(zip(("p5", "p10", "p50", "p90", "p95"), percentiles.tolist())),
        **{f"p{int(share * 100)}-low": ranked[low] for share, low in zip(limited, lows)},
        **{f"p{int(share * 100)}-high": ranked[high] for share, high in zip(limited, highs)},
        "max": ranked[-1],
        "cvar95": ranked[n - worst :].mean(),
        "chance-cheaper": np.count_nonzero(costs < baseline) / n,
        "chance-best": best.mean(),
    }


def answer(model, trials, seed, block, threads):
    costs = np.empty((len(model.options), trials))

    def compute(start):
        count = min(block, trials - start)
        for option, column in enumerate(model.simulate(start + 1, count, seed)):
            costs[option, start : start + count] = column

    starts = range(0, trials, block)
    if threads == 1:
        for start in starts:
            compute(start)
    else:
        with ThreadPoolExecutor(threads) as pool:
            list(pool.map(compute, starts))
    cheapest = costs == costs.min(axis=0)
    shares = cheapest / cheapest.sum(axis=0)
    return [statistics(each, costs[0], best) for each, best in zip(costs, shares)]


model = Model(json.loads(sys.stdin.readline()))
print(json.dumps({"python": sys.version.split()[0], "numpy": np.__version__}), flush=True)
for line in sys.stdin:
    print(json.dumps(answer(model, **json.loads(line))), flush=True)
