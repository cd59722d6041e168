//! Sellers: the list of all, and each as it is entered.

use crate::error::Answer;
use crate::state::{AppState, Open};
use encore_core::model::{SellerAsk, SellerChange, SellerEntry, SellerLine};
use encore_core::workspace::SellerList;
use tauri::State;

/// Lines that a page of the list may ask for at a time.
const AT_A_TIME: u32 = 1000;

/// How many sellers answer to what is asked, and how many there are.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn seller_list(state: State<'_, AppState>, ask: SellerAsk) -> Answer<SellerList> {
    let sellers = state.read(Open::sellers)?;
    Ok(sellers.list(&ask))
}

/// Some of the sellers that answer to what is asked, in the order asked for; at most 1,000.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn seller_rows(
    state: State<'_, AppState>,
    ask: SellerAsk,
    from: u32,
    most: u32,
) -> Answer<Vec<SellerLine>> {
    let sellers = state.read(Open::sellers)?;
    Ok(sellers.rows(&ask, from, most.min(AT_A_TIME)))
}

/// Ids of all sellers that answer to what is asked, in the order asked for.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn seller_ids(state: State<'_, AppState>, ask: SellerAsk) -> Answer<Vec<String>> {
    let sellers = state.read(Open::sellers)?;
    Ok(sellers.ids(&ask))
}

/// Changes the same of several sellers, as one action.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn seller_change(state: State<'_, AppState>, ids: Vec<String>, change: SellerChange) -> Answer<()> {
    state.change(|workspace, moment| workspace.change_sellers(moment, &ids, &change))
}

/// One seller as it is entered.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn seller_show(state: State<'_, AppState>, id: String) -> Answer<SellerEntry> {
    state.read(|open| open.workspace.seller(&id))
}

/// Keeps sellers as one action; answers their ids.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn seller_keep(state: State<'_, AppState>, entries: Vec<SellerEntry>) -> Answer<Vec<String>> {
    state.change(|workspace, moment| workspace.keep_sellers(moment, entries))
}

/// Deletes a seller with all that belongs to it.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn seller_delete(state: State<'_, AppState>, id: String) -> Answer<()> {
    state.change(|workspace, moment| workspace.delete_seller(moment, &id))
}

/// Makes one person of two records, sellers or candidates; refused with the reason where it can't be.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn seller_merge(state: State<'_, AppState>, keep: String, other: String) -> Answer<()> {
    state.change(|workspace, moment| workspace.merge_sellers(moment, &keep, &other))
}
